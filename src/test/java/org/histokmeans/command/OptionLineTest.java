
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link OptionLine}. */
public class OptionLineTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "k=3|{k=3}", "'  k=3  '|{k=3}",
		"k=3 labels|{k=3, labels=true}", "codebook=|{codebook=}",
		"codebook= k=2|{codebook=, k=2}",
		"codebook=[/data/k=9 x/b.json]|{codebook=/data/k=9 x/b.json}",
		"codebook=[/a[1]/b c.json] k=4|{codebook=/a[1]/b c.json, k=4}",
		"codebook=/a=b.json|{codebook=/a=b.json}", "codebook=[]|{codebook=}" })
	public void keysAndValuesAreRead(final String line, final String expected) {
		assertEquals(expected, OptionLine.parse(line).toString());
	}

	@Test
	public void anEmptyLineHasNoOptions() {
		assertTrue(OptionLine.parse("").isEmpty());
		assertTrue(OptionLine.parse("  ").isEmpty());
	}

	@Test
	public void aKeyGivenTwiceIsNamed() {
		assertMessageHolds("\"k\"", "k=3 seed=1 k=4");
	}

	@Test
	public void anOpenBracketIsNamed() {
		assertMessageHolds("\"codebook\"", "codebook=[/a b");
		assertMessageHolds("\"codebook\"", "codebook=[[/a b]");
	}

	private static void assertMessageHolds(final String part, final String line) {
		final String message = assertThrows(IllegalArgumentException.class,
			() -> OptionLine.parse(line)).getMessage();
		assertTrue(message.contains(part), message);
	}
}
