
package org.histokmeans.codebook;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON object whose fields are read with a check each. What is wrong is said
 * in a sentence that names the field.
 */
final class JsonFields {

	/** More than any codebook needs; deeper files could exhaust the memory. */
	private static final int MAX_DEPTH = 16;

	/**
	 * Half as much again as 65,535 clusters need; more could exhaust the memory.
	 */
	private static final int MAX_VALUES = 1_300_000;
	private static final int MAX_OBJECTS = 130_000;

	private final String path;
	private final JsonObject object;

	private JsonFields(final String path, final JsonElement element) {
		this.path = path;
		if (!element.isJsonObject()) throw new IllegalArgumentException((path
			.isEmpty() ? "the file" : path) + " must be a JSON object.");
		this.object = element.getAsJsonObject();
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if it is no JSON object
	 */
	static JsonFields parse(final String json) {
		checkSize(json);
		final JsonReader reader = new JsonReader(new StringReader(json));
		try {
			final JsonElement root = new Gson().getAdapter(JsonElement.class).read(
				reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new IllegalArgumentException("something follows after its end.");
			}
			return new JsonFields("", root);
		}
		catch (final IOException | JsonParseException | NumberFormatException e) {
			throw new IllegalArgumentException("it is not complete, valid JSON" +
				place(reader) + ".", e);
		}
	}

	/** Gson begins paths with "$.". */
	private static String place(final JsonReader reader) {
		final String path = reader.getPath();
		return path.length() < 3 ? "" : " at " + path.substring(2);
	}

	/** Before anything is built of it: deep or many values take much memory. */
	private static void checkSize(final String json) {
		int depth = 0;
		int values = 0;
		int objects = 0;
		boolean quoted = false;
		for (int i = 0; i < json.length(); i++) {
			final char c = json.charAt(i);
			if (quoted && c == '\\') i++;
			else if (c == '"') quoted = !quoted;
			else if (!quoted && (c == '[' || c == '{')) depth++;
			else if (!quoted && (c == ']' || c == '}')) depth--;
			if (!quoted && (c == ',' || c == '[' || c == '{')) values++;
			if (depth > MAX_DEPTH) throw new IllegalArgumentException(
				"it is nested too deeply to be a codebook.");
			if (!quoted && c == '{') objects++;
			if (values > MAX_VALUES || objects > MAX_OBJECTS)
				throw new IllegalArgumentException(
					"it has too many values to be a codebook.");
		}
	}

	boolean has(final String field) {
		return object.has(field);
	}

	/** Where a field stands, such as "clusters[0].hex". */
	String name(final String field) {
		return path.isEmpty() ? field : path + "." + field;
	}

	String text(final String field) {
		final JsonElement value = get(field);
		if (!isPrimitive(value) || !value.getAsJsonPrimitive().isString()) {
			throw wrong(field, "text");
		}
		return value.getAsString();
	}

	String textOr(final String field, final String otherwise) {
		return object.has(field) ? text(field) : otherwise;
	}

	boolean boolOr(final String field, final boolean otherwise) {
		if (!object.has(field)) return otherwise;
		final JsonElement value = get(field);
		if (!isPrimitive(value) || !value.getAsJsonPrimitive().isBoolean()) {
			throw wrong(field, "true or false");
		}
		return value.getAsBoolean();
	}

	double number(final String field) {
		return number(field, get(field));
	}

	/** A number that is not negative. */
	double positive(final String field) {
		final double value = number(field);
		if (value < 0) throw wrong(field, "at least 0");
		return value;
	}

	long whole(final String field, final long min, final long max) {
		final double approximately = number(field);
		try {
			final long value = new BigDecimal(get(field).getAsString())
				.longValueExact();
			if (value >= min && value <= max) return value;
		}
		catch (final ArithmeticException e) {
			throw wrong(field, "a whole number, but is " + approximately);
		}
		throw wrong(field, "a whole number of " + min + " to " + max + ", but is " +
			get(field));
	}

	long wholeOr(final String field, final long min, final long max,
		final long otherwise)
	{
		return object.has(field) ? whole(field, min, max) : otherwise;
	}

	double[] numbers(final String field, final int count) {
		final JsonArray array = array(field);
		if (array.size() != count) throw wrong(field, count + " numbers");
		final double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = number(field, array.get(i));
		}
		return values;
	}

	JsonFields object(final String field) {
		return new JsonFields(name(field), get(field));
	}

	List<JsonFields> objects(final String field) {
		final List<JsonFields> objects = new ArrayList<>();
		for (final JsonElement element : array(field)) {
			objects.add(new JsonFields(name(field) + "[" + objects.size() + "]",
				element));
		}
		return objects;
	}

	private JsonArray array(final String field) {
		final JsonElement value = get(field);
		if (!value.isJsonArray()) throw wrong(field, "a list");
		return value.getAsJsonArray();
	}

	private double number(final String field, final JsonElement value) {
		if (!isPrimitive(value) || !value.getAsJsonPrimitive().isNumber()) {
			throw wrong(field, "a number");
		}
		final double number = value.getAsDouble();
		if (Double.isNaN(number) || Double.isInfinite(number)) throw wrong(field,
			"a finite number");
		return number;
	}

	private static boolean isPrimitive(final JsonElement value) {
		return value instanceof JsonPrimitive;
	}

	private JsonElement get(final String field) {
		final JsonElement value = object.get(field);
		if (value == null) throw new IllegalArgumentException("the field " + name(
			field) + " is missing.");
		return value;
	}

	private IllegalArgumentException wrong(final String field,
		final String mustBe)
	{
		return new IllegalArgumentException(name(field) + " must be " + mustBe +
			".");
	}
}
