
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link JsonFields}. */
public class JsonFieldsTest {

	/** A class may be named like this. */
	@ParameterizedTest
	@ValueSource(strings = { "{{{{{{{{{{{{{{{{{{{{", "[[[[[[[[[[[[[[[[[[[[",
		"a \\\" {{{{{{{{{{{{{{{{{{{{", "]]]]]]]]]]]]]]]]]]]]", "\\\\" })
	public void bracketsInATextAreNoDepth(final String text) {
		final JsonFields fields = JsonFields.parse("{\"a\":\"" + text +
			"\",\"b\":{\"c\":1}}");
		assertEquals(text.replaceAll("\\\\(.)", "$1"), fields.text("a"));
		assertEquals(1, fields.object("b").whole("c", 1, 1));
	}

	@Test
	public void commasInATextAreNoValues() {
		final String many = repeated(",", 1_400_000);
		assertEquals(many, JsonFields.parse("{\"a\":\"" + many + "\"}").text("a"));
		final String open = repeated("{", 140_000);
		assertEquals(open, JsonFields.parse("{\"a\":\"" + open + "\"}").text("a"));
	}

	@Test
	public void whatIsTooDeepOrTooMuchIsRefused() {
		JsonFields.parse(nested(16));
		refused("nested too deeply", nested(17));
		final String few = repeated(",1", 1_299_996);
		JsonFields.parse("{\"a\":[1" + few + "]}");
		refused("too many values", "{\"a\":[1" + few + ",1,1,1]}");
		JsonFields.parse("{\"a\":[{}" + repeated(",{}", 129_998) + "]}");
		refused("too many values", "{\"a\":[{}" + repeated(",{}", 129_999) + "]}");
	}

	/** Closed brackets go up again. */
	@Test
	public void depthEndsWithItsBracket() {
		assertEquals(40, JsonFields.parse("{\"a\":[{}" + repeated(",{}", 39) + "]}")
			.objects("a").size());
	}

	@Test
	public void fieldsThatMayBeAbsentHaveAValue() {
		final JsonFields fields = JsonFields.parse(
			"{\"no\":false,\"yes\":true,\"n\":7}");
		assertFalse(fields.boolOr("no", true));
		assertTrue(fields.boolOr("yes", false));
		assertTrue(fields.boolOr("absent", true));
		assertFalse(fields.boolOr("absent", false));
		assertEquals(7, fields.wholeOr("n", 0, 9, 3));
		assertEquals(3, fields.wholeOr("absent", 0, 9, 3));
		assertEquals("x", fields.textOr("absent", "x"));
	}

	@ParameterizedTest
	@CsvSource({ "7, 7, 9, true", "9, 7, 9, true", "6, 7, 9, false",
		"10, 7, 9, false" })
	public void limitsAreAllowed(final int value, final int min, final int max,
		final boolean isAllowed)
	{
		final JsonFields fields = JsonFields.parse("{\"n\":" + value + "}");
		if (isAllowed) assertEquals(value, fields.whole("n", min, max));
		else assertThrows(IllegalArgumentException.class, () -> fields.whole("n",
			min, max));
	}

	@Test
	public void anObjectIsNoText() {
		refusedField("{\"a\":{}}", fields -> fields.text("a"));
		refusedField("{\"a\":[]}", fields -> fields.boolOr("a", true));
		refusedField("{\"a\":null}", fields -> fields.number("a"));
	}

	private static void refusedField(final String json,
		final Consumer<JsonFields> read)
	{
		final String message = assertThrows(IllegalArgumentException.class,
			() -> read.accept(JsonFields.parse(json))).getMessage();
		assertTrue(message.contains("a must be"), message);
	}

	private static void refused(final String sentence, final String json) {
		final String message = assertThrows(IllegalArgumentException.class,
			() -> JsonFields.parse(json)).getMessage();
		assertTrue(message.contains(sentence), message);
	}

	private static String nested(final int depth) {
		return repeated("{\"a\":", depth - 1) + "{}" + repeated("}", depth - 1);
	}

	private static String repeated(final String text, final int count) {
		return String.join("", Collections.nCopies(count, text));
	}
}
