
package org.histokmeans.batch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.Map;

import org.histokmeans.file.Sha256;

/**
 * A digest of a record in batch.json, by which accidents are told: half-lost
 * records, and figures that someone changed. It is no protection: one can edit
 * a record and make its digest anew. How a program writes a number (1e-7 or
 * 1.0E-7) does not change it.
 */
final class RecordDigest {

	static final String FIELD = "digest";

	private static final int DIGITS = 16;

	private RecordDigest() {
		// only static methods
	}

	static void seal(final JsonObject record) {
		record.addProperty(FIELD, of(record));
	}

	static boolean isSealed(final JsonObject record) {
		return of(record).equals(StateFile.text(record, FIELD));
	}

	private static String of(final JsonObject record) {
		final JsonObject content = plain(record).getAsJsonObject();
		content.remove(FIELD);
		return Sha256.of(content.toString()).substring(0, DIGITS);
	}

	private static JsonElement plain(final JsonElement json) {
		if (json.isJsonPrimitive()) return plain(json.getAsJsonPrimitive());
		if (json.isJsonArray()) {
			final JsonArray array = new JsonArray();
			json.getAsJsonArray().forEach(element -> array.add(plain(element)));
			return array;
		}
		if (!json.isJsonObject()) return json;
		final JsonObject object = new JsonObject();
		for (final Map.Entry<String, JsonElement> field : json.getAsJsonObject()
			.entrySet())
		{
			object.add(field.getKey(), plain(field.getValue()));
		}
		return object;
	}

	/** 1e-7 and 1.0E-7 are one number. */
	private static JsonElement plain(final JsonPrimitive value) {
		if (!value.isNumber() || value.getAsString().matches("-?\\d+"))
			return value;
		return new JsonPrimitive("double " + Double.parseDouble(value
			.getAsString()));
	}
}
