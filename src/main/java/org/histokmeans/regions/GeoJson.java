
package org.histokmeans.regions;

import com.google.gson.stream.JsonWriter;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Writes shapes as a GeoJSON FeatureCollection (RFC 7946) in the way that
 * QuPath reads: classes are annotations, objects are detections; coordinates
 * are pixels from the upper left corner. Shape by shape, so that nothing is
 * kept.
 */
public final class GeoJson implements ShapeSink, Closeable {

	private final JsonWriter json;
	private final String image;
	private final IntFunction<RegionClass> classes;

	/** In squared micrometers; 0 if it is not known. */
	private final double pixelArea;
	private int slice;
	private int originX;
	private int originY;

	/**
	 * @param image name of the image; the same shapes of it have the same ids
	 * @param classes name and color of each label
	 * @param pixelArea in squared micrometers; 0 if it is not known
	 */
	public GeoJson(final Writer out, final String image,
		final IntFunction<RegionClass> classes, final double pixelArea)
		throws IOException
	{
		json = new JsonWriter(out);
		this.image = image;
		this.classes = classes;
		this.pixelArea = pixelArea;
		json.beginObject().name("type").value("FeatureCollection");
		json.name("features").beginArray();
	}

	/** @param number of the slice that the next shapes are in, from 0 on */
	public void setSlice(final int number) {
		slice = number;
	}

	/** Where the other program begins to count columns and rows. */
	public void setOrigin(final int x, final int y) {
		originX = x;
		originY = y;
	}

	@Override
	public void take(final Shape shape) throws IOException {
		json.beginObject().name("type").value("Feature");
		json.name("id").value(id(shape));
		json.name("geometry");
		geometry(shape);
		json.name("properties");
		properties(shape);
		json.endObject();
	}

	/** Of names, so that equal images have equal files. */
	private String id(final Shape shape) {
		final String name = image + '/' + slice + '/' + shape.label() + '/' + shape
			.number();
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
			.toString();
	}

	private void geometry(final Shape shape) throws IOException {
		final boolean isOne = shape.regions().size() == 1;
		json.beginObject().name("type").value(isOne ? "Polygon" : "MultiPolygon");
		json.name("coordinates");
		if (!isOne) json.beginArray();
		for (final Region region : shape.regions()) {
			polygon(region);
		}
		if (!isOne) json.endArray();
		if (slice > 0) plane();
		json.endObject();
	}

	private void polygon(final Region region) throws IOException {
		json.beginArray();
		for (final Ring ring : region.rings()) {
			json.beginArray();
			for (int i = 0; i <= ring.size(); i++) {
				corner(ring, i % ring.size());
			}
			json.endArray();
		}
		json.endArray();
	}

	private void corner(final Ring ring, final int corner) throws IOException {
		json.beginArray().value(ring.x(corner) - originX).value(ring.y(corner) -
			originY).endArray();
	}

	private void plane() throws IOException {
		json.name("plane").beginObject();
		json.name("c").value(-1).name("z").value(slice).name("t").value(0);
		json.endObject();
	}

	private void properties(final Shape shape) throws IOException {
		final RegionClass meant = classes.apply(shape.label());
		json.beginObject().name("objectType").value(shape.isObject() ? "detection"
			: "annotation");
		json.name("classification").beginObject().name("name").value(meant.name());
		json.name("color").beginArray();
		for (int shift = 16; shift >= 0; shift -= 8) {
			json.value(meant.color() >> shift & 0xFF);
		}
		json.endArray().endObject();
		json.name("measurements").beginObject();
		json.name("Area px^2").value(shape.pixels());
		if (pixelArea > 0) json.name("Area \u00B5m^2").value(shape.pixels() *
			pixelArea);
		json.endObject().endObject();
	}

	/** Writes the end, and closes the writer. */
	@Override
	public void close() throws IOException {
		json.endArray().endObject();
		json.close();
	}
}
