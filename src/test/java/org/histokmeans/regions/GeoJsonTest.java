
package org.histokmeans.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.StringWriter;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Tests {@link GeoJson}: what QuPath looks for is there. */
class GeoJsonTest {

	private static final RegionOptions ALL = RegionOptions.DEFAULT.withMinArea(0);

	private static final Mask MASK = Mask.of("1110200", "1010000", "1110000");

	@Test
	void aClassIsAnAnnotationWithNameAndColor() throws IOException {
		final JsonArray features = features(ALL, 0, 0);
		assertEquals(2, features.size());
		final JsonObject properties = features.get(0).getAsJsonObject()
			.getAsJsonObject("properties");
		assertEquals("annotation", properties.get("objectType").getAsString());
		assertEquals("{\"name\":\"class \\\"1\\\"\",\"color\":[1,35,69]}",
			properties.get("classification").toString());
		assertEquals("{\"Area px^2\":8}", properties.get("measurements")
			.toString());
	}

	@Test
	void ringsAreClosedAndHolesAreInnerOnes() throws IOException {
		final JsonObject geometry = features(ALL, 0, 0).get(0).getAsJsonObject()
			.getAsJsonObject("geometry");
		assertEquals("Polygon", geometry.get("type").getAsString());
		final JsonArray rings = geometry.getAsJsonArray("coordinates");
		assertEquals(2, rings.size());
		rings.forEach(ring -> assertEquals(5, ring.getAsJsonArray().size()));
		rings.forEach(ring -> assertEquals(ring.getAsJsonArray().get(0), ring
			.getAsJsonArray().get(4)));
		assertFalse(geometry.has("plane"));
	}

	@Test
	void severalPolygonsAreAMultiPolygon() throws IOException {
		final JsonObject geometry = features(Mask.of("101"), ALL, 0, 0).get(0)
			.getAsJsonObject().getAsJsonObject("geometry");
		assertEquals("MultiPolygon", geometry.get("type").getAsString());
		assertEquals(2, geometry.getAsJsonArray("coordinates").size());
	}

	@Test
	void objectsAreDetectionsWithTheirAreas() throws IOException {
		final JsonArray features = features(ALL.with(Each.OBJECT), 0.25, 0);
		final JsonObject properties = features.get(1).getAsJsonObject()
			.getAsJsonObject("properties");
		assertEquals("detection", properties.get("objectType").getAsString());
		assertEquals("{\"Area px^2\":8,\"Area \u00B5m^2\":2.0}", properties.get(
			"measurements").toString());
	}

	@Test
	void idsAreUuidsOfTheirOwn() throws IOException {
		final JsonArray features = features(ALL.with(Each.OBJECT), 0, 0);
		final UUID first = id(features, 0);
		assertFalse(first.equals(id(features, 1)));
		assertEquals(first, id(features(ALL.with(Each.OBJECT), 0, 0), 0));
		assertFalse(first.equals(id(features(ALL.with(Each.OBJECT), 0, 1), 0)));
	}

	@Test
	void slicesAreNamedByTheirPlane() throws IOException {
		assertEquals("{\"c\":-1,\"z\":2,\"t\":0}", features(ALL, 0, 2).get(0)
			.getAsJsonObject().getAsJsonObject("geometry").get("plane").toString());
	}

	@Test
	void nothingIsAnEmptyCollection() throws IOException {
		assertEquals(0, features(Mask.of("000"), ALL, 0, 0).size());
	}

	private static UUID id(final JsonArray features, final int i) {
		return UUID.fromString(features.get(i).getAsJsonObject().get("id")
			.getAsString());
	}

	private static JsonArray features(final RegionOptions options,
		final double pixelArea, final int slice) throws IOException
	{
		return features(MASK, options, pixelArea, slice);
	}

	private static JsonArray features(final Mask mask,
		final RegionOptions options, final double pixelArea, final int slice)
		throws IOException
	{
		final StringWriter out = new StringWriter();
		try (GeoJson json = new GeoJson(out, "a", label -> new RegionClass(
			"class \"" + label + "\"", 0x012345), pixelArea))
		{
			json.setSlice(slice);
			new Shapes(options).make(mask, json);
		}
		final JsonObject collection = JsonParser.parseString(out.toString())
			.getAsJsonObject();
		assertEquals("FeatureCollection", collection.get("type").getAsString());
		return collection.getAsJsonArray("features");
	}
}
