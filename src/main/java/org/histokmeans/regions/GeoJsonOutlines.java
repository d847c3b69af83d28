
package org.histokmeans.regions;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.text.SlideMessages;

/**
 * Reads the areas of a GeoJSON file (RFC 7946): a collection of features, an
 * array of them, as QuPath writes them, a feature or a geometry. Polygons and
 * multipolygons are areas; points and lines have none. A file may hold
 * anything, so its size, its depth and its numbers are bounded.
 */
final class GeoJsonOutlines {

	/** No person draws more. */
	private static final int MAX_NUMBERS = 4_000_000;

	/** Rings of the polygons of a multipolygon. */
	private static final int MAX_DEPTH = 4;
	private static final int MAX_COLLECTIONS = 8;
	private static final double MAX_PLACE = 1e9;

	private final Path path;
	private final JsonReader json;
	private final List<Outline> outlines = new ArrayList<>();
	private int numbers;

	private GeoJsonOutlines(final Path path, final JsonReader json) {
		this.path = path;
		this.json = json;
	}

	/** @param bytes are closed; if there are areas, all of them have been read */
	static List<Outline> read(final Path path, final InputStream bytes)
		throws IOException
	{
		try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8
			.newDecoder()))
		{
			final GeoJsonOutlines file = new GeoJsonOutlines(path, new JsonReader(
				text));
			file.element(0);
			if (file.json.peek() != JsonToken.END_DOCUMENT) throw file.refusal();
			return file.outlines;
		}
		catch (final IOException | RuntimeException | StackOverflowError e) {
			throw e instanceof Refusal ? (Refusal) e : new IOException(String.format(
				SlideMessages.NO_GEOJSON, path), e);
		}
	}

	/** It has a sentence. */
	private static final class Refusal extends IOException {

		private static final long serialVersionUID = 1L;

		Refusal(final String sentence) {
			super(sentence);
		}
	}

	private Refusal refusal() {
		return new Refusal(String.format(SlideMessages.NO_GEOJSON, path));
	}

	private void element(final int depth) throws IOException {
		if (depth > MAX_COLLECTIONS) throw refusal();
		if (json.peek() == JsonToken.NULL) json.nextNull();
		else if (json.peek() == JsonToken.BEGIN_ARRAY) elements(depth);
		else object(depth);
	}

	private void elements(final int depth) throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			element(depth + 1);
		}
		json.endArray();
	}

	/** Its type may come after its coordinates. */
	private void object(final int depth) throws IOException {
		String type = "";
		Nested coordinates = null;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "type":
					type = json.nextString();
					break;
				case "coordinates":
					coordinates = nested(0);
					break;
				case "features":
				case "geometries":
				case "geometry":
					element(depth + 1);
					break;
				default:
					skip();
			}
		}
		json.endObject();
		if (type.equals("Polygon")) addPolygon(coordinates);
		if (type.equals("MultiPolygon")) for (final Nested polygon : parts(
			coordinates))
		{
			addPolygon(polygon);
		}
	}

	/** QuPath writes measurements that are no number as NaN, which JSON lacks. */
	private void skip() throws IOException {
		json.setLenient(true);
		json.skipValue();
		json.setLenient(false);
	}

	/** Either numbers or parts. */
	private static final class Nested {

		private final List<Nested> parts = new ArrayList<>(1);
		private double[] numbers = new double[0];
	}

	private Nested nested(final int depth) throws IOException {
		if (depth > MAX_DEPTH) throw refusal();
		final Nested nested = new Nested();
		json.beginArray();
		while (json.hasNext()) {
			if (json.peek() == JsonToken.BEGIN_ARRAY) nested.parts.add(nested(depth +
				1));
			else add(nested, json.nextDouble());
		}
		json.endArray();
		return nested;
	}

	/** What follows x and y is a height. */
	private void add(final Nested nested, final double number)
		throws IOException
	{
		if (++numbers > MAX_NUMBERS || !(Math.abs(number) <= MAX_PLACE))
			throw refusal();
		if (nested.numbers.length == 2) return;
		nested.numbers = Arrays.copyOf(nested.numbers, nested.numbers.length + 1);
		nested.numbers[nested.numbers.length - 1] = number;
	}

	private List<Nested> parts(final Nested nested) throws IOException {
		if (nested == null) throw refusal();
		return nested.parts;
	}

	private void addPolygon(final Nested polygon) throws IOException {
		final List<double[]> rings = new ArrayList<>();
		for (final Nested part : parts(polygon)) {
			final double[] ring = new double[2 * part.parts.size()];
			for (int i = 0; i < part.parts.size(); i++) {
				final double[] place = part.parts.get(i).numbers;
				if (place.length < 2) throw refusal();
				ring[2 * i] = place[0];
				ring[2 * i + 1] = place[1];
			}
			if (ring.length > 0) rings.add(ring);
		}
		if (!rings.isEmpty()) outlines.add(new Outline(rings));
	}
}
