
package org.histokmeans.batch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.Map;

import org.histokmeans.measure.Row;

/** Rows of tables as JSON objects, and back without loss. */
public final class RowJson {

	private RowJson() {
		// only static methods
	}

	public static JsonObject write(final Row row) {
		final JsonObject json = new JsonObject();
		for (final Row.Cell cell : row.cells()) {
			if (cell.value() instanceof Number) json.addProperty(cell.column(),
				(Number) cell.value());
			else json.addProperty(cell.column(), cell.value().toString());
		}
		return json;
	}

	/** What is no JSON of a row gives an exception of any kind. */
	public static Row read(final JsonObject json) {
		final Row row = new Row();
		for (final Map.Entry<String, JsonElement> cell : json.entrySet()) {
			add(row, cell.getKey(), cell.getValue().getAsJsonPrimitive());
		}
		return row;
	}

	/** Doubles have a point or an exponent, whole numbers have not. */
	private static void add(final Row row, final String column,
		final JsonPrimitive value)
	{
		final String text = value.getAsString();
		if (!value.isNumber()) row.add(column, text);
		else if (text.matches("-?\\d+")) row.add(column, Long.parseLong(text));
		else row.add(column, finite(text), 0);
	}

	private static double finite(final String text) {
		final double value = Double.parseDouble(text);
		if (!Double.isInfinite(value)) return value;
		throw new NumberFormatException(text);
	}
}
