
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link KList}. */
public class KListTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2,3,6,16|2 3 6 16", "2-5|2 3 4 5",
		"2-4,8,16|2 3 4 8 16", "7|7", " 2 , 4 - 5 |2 4 5", "9,2,3-3|2 3 9",
		"1,65535|1 65535", "2-4,3-5,2|2 3 4 5" })
	public void numbersAndRangesAreSortedAndUnique(final String text,
		final String ks)
	{
		assertEquals(Arrays.toString(ks.split(" ")), KList.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ",", "2,", ",2", "2,,3", "a", "2;3", "2 3",
		"2-", "-2", "5-2", "0", "0-3", "65536", "65534-65536", "123456", "2.5",
		"2-3-4", "99999999999" })
	public void allElseIsRefusedInASentence(final String text) {
		final String sentence = assertThrows(IllegalArgumentException.class,
			() -> KList.parse(text)).getMessage();
		assertEquals("ks must be numbers of clusters of 1 to 65535 and ranges of " +
			"them, such as 2,3,6,16 or 2-12, but was \"" + text + "\".", sentence);
	}

	@Test
	public void tooManyAreRefusedInASentence() {
		assertEquals(100, KList.parse("1-100").size());
		assertTrue(assertThrows(IllegalArgumentException.class, () -> KList.parse(
			"1-101")).getMessage().contains("at most 100 numbers"));
		assertThrows(IllegalArgumentException.class, () -> KList.parse("1-65535"));
	}

	@Test
	public void aNumberIsAddedToAText() {
		assertEquals("2-8,11", KList.with("2-8", 11));
		assertEquals("2-8", KList.with("2-8", 5));
		assertEquals("1-100", KList.with("1-100", 200));
		assertEquals("many", KList.with("many", 5));
	}
}
