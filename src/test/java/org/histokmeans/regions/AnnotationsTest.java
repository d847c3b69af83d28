
package org.histokmeans.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;

import org.histokmeans.text.SlideMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas of GeoJSON files as pixels. */
public class AnnotationsTest {

	private static final String SQUARE = "[[2,1],[6,1],[6,4],[2,4],[2,1]]";

	@TempDir
	public Path folder;

	private Annotations read(final String json) throws IOException {
		return Annotations.read(written(json));
	}

	private Path written(final String json) throws IOException {
		return Files.write(folder.resolve("a.geojson"), json.getBytes(
			StandardCharsets.UTF_8));
	}

	private static String feature(final String type, final String coordinates) {
		return "{\"type\":\"Feature\",\"id\":\"PathAnnotationObject\"," +
			"\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates +
			"},\"properties\":{\"objectType\":\"annotation\",\"a\":[[1]]}}";
	}

	/** Rows of 8 pixels; # is inside. */
	private static String picture(final Annotations areas, final int height) {
		final boolean[] inside = new boolean[8 * height];
		areas.mask(0, 0, 8, height, 1, inside);
		final StringBuilder text = new StringBuilder();
		for (int i = 0; i < inside.length; i++) {
			text.append(inside[i] ? '#' : '.').append(i % 8 == 7 ? "\n" : "");
		}
		return text.toString();
	}

	@Test
	public void pixelsAreInsideWhoseCentersAre() throws IOException {
		assertEquals("........\n..####..\n..####..\n..####..\n........\n", picture(
			read(feature("Polygon", "[" + SQUARE + "]")), 5));
		assertEquals("........\n...###..\n", picture(read(feature("Polygon",
			"[[[2.6,1.4],[5.6,1.4],[5.6,1.6],[2.6,1.6]]]")), 2));
	}

	@Test
	public void ringsWithinAreHolesAndPolygonsAddUp() throws IOException {
		assertEquals("........\n..####..\n..#..#..\n..####..\n", picture(read(
			feature("Polygon", "[" + SQUARE + ",[[3,2],[5,2],[5,3],[3,3],[3,2]]]")),
			4));
		assertEquals("#.......\n.######.\n", picture(read(feature("MultiPolygon",
			"[[[[0,0],[1,0],[1,1],[0,1]]],[[[1,1],[5,1],[5,2],[1,2]]]," +
				"[[[3,1],[7,1],[7,2],[3,2]]]]")), 2));
	}

	@Test
	public void allFormsOfAFileAreRead() throws IOException {
		final String feature = feature("Polygon", "[" + SQUARE + "]");
		final String expected = picture(read(feature), 5);
		for (final String json : new String[] { "[" + feature + "]",
			"{\"features\":[" + feature + "," + feature("Point", "[1,1]") +
				"],\"type\":\"FeatureCollection\"}", "{\"coordinates\":[" + SQUARE +
					"],\"type\":\"Polygon\"}", "{\"type\":\"GeometryCollection\"," +
						"\"geometries\":[{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE +
						"]}]}" })
		{
			assertEquals(expected, picture(read(json), 5), json);
		}
	}

	@Test
	public void measurementsThatAreNoNumberAreSkipped() throws IOException {
		final String feature = feature("Polygon", "[" + SQUARE + "]");
		final String measured = feature.replace("[[1]]",
			"{\"Area\":NaN,\"list\":[-Infinity,Infinity]},\"measurements\":NaN");
		assertEquals(picture(read(feature), 5), picture(read("[" + measured + "," +
			measured + "]"), 5));
		final Path wrong = written(measured.replace("[2,1]", "[NaN,1]"));
		assertThrows(IOException.class, () -> Annotations.read(wrong));
	}

	/** Against Java's own even-odd rule, in parts and at half the size. */
	@Test
	public void anyPolygonIsThatOfTheEvenOddRule() throws IOException {
		final Random random = new Random(4);
		final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		final StringBuilder ring = new StringBuilder();
		for (int i = 0; i < 40; i++) {
			final double x = random.nextInt(1000) / 8.0 + 1.0 / 64;
			final double y = random.nextInt(1000) / 8.0 + 1.0 / 64;
			if (i == 0) path.moveTo(x, y);
			else path.lineTo(x, y);
			ring.append(i == 0 ? "" : ",").append("[" + x + "," + y + "]");
		}
		path.closePath();
		final Annotations areas = read(feature("Polygon", "[[" + ring + "]]"));
		final boolean[] inside = new boolean[30 * 40];
		for (final int scale : new int[] { 1, 2 }) {
			assertTrue(areas.mask(20, 11, 30, 40, scale, inside));
			for (int i = 0; i < inside.length; i++) {
				assertEquals(path.contains((20 + i % 30 + 0.5) * scale, (11 + i / 30 +
					0.5) * scale), inside[i]);
			}
		}
	}

	@Test
	public void whatIsOutsideIsNotInside() throws IOException {
		assertFalse(read(feature("Polygon", "[" + SQUARE + "]")).mask(100, 100, 4,
			4, 1, new boolean[16]));
	}

	@Test
	public void areasBesideTheImageAreASentence() throws IOException {
		final Annotations areas = read(feature("Polygon", "[" + SQUARE + "]"));
		areas.check(3, 2, 1);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> areas.check(2,
			9, 1)).getMessage().contains("hold no pixel of the image"));
		assertThrows(IllegalArgumentException.class, () -> read(feature("Polygon",
			"[[[-9,-9],[-1,-9],[-1,-1]]]")).check(9, 9, 1));
	}

	/** As those of {@link #areasBesideTheImageAreASentence()}. */
	@Test
	public void areasBetweenTheCentersOfPixelsAreTheSameSentence()
		throws IOException
	{
		final Annotations small = read(feature("Polygon",
			"[[[2.6,3],[3.4,3],[3.4,4],[2.6,4]]]"));
		assertEquals(String.format(SlideMessages.NOTHING_WITHIN, small.path()),
			assertThrows(IllegalArgumentException.class, () -> small.check(9, 9, 1))
				.getMessage());
		final Annotations pixel = read(feature("Polygon",
			"[[[2.4,3.4],[2.6,3.4],[2.6,3.6],[2.4,3.6]]]"));
		pixel.check(9, 9, 1);
		assertThrows(IllegalArgumentException.class, () -> pixel.check(4, 4, 2));
	}

	@Test
	public void whatHasNoAreaIsASentence() throws IOException {
		for (final String json : new String[] { "[]", feature("Point", "[1,1]"),
			feature("LineString", "[[1,1],[2,2]]"), feature("Polygon", "[]") })
		{
			final Path path = written(json);
			assertEquals(path + " has no area: points and lines have none. Outline " +
				"one, and export it again.", assertThrows(IOException.class,
					() -> Annotations.read(path)).getMessage());
		}
	}

	@Test
	public void whatIsNoGeoJsonIsASentence() throws IOException {
		final String deep = String.join("", Collections.nCopies(100_000, "["));
		for (final String json : new String[] { "", "{", "x", "1", "\"a\"", deep,
			"{\"features\":" + deep, "{\"coordinates\":" + deep, feature("Polygon",
				"[[[1e300,1],[2,2],[3,3]]]"), feature("Polygon",
					"[[[NaN,1],[2,2],[3,3]]]"), feature("Polygon", "[[[1],[2],[3]]]"),
			feature("Polygon", "null"), feature("Polygon", "[[1,2],[3,4]]"),
			"{\"type\":\"Polygon\"}", feature("Polygon", "[" + SQUARE + "]") + "x" })
		{
			final Path path = written(json);
			assertTrue(assertThrows(IOException.class, () -> Annotations.read(path))
				.getMessage().startsWith(path + " "), json);
		}
		final Path none = folder.resolve("none.geojson");
		assertTrue(assertThrows(IOException.class, () -> Annotations.read(none))
			.getMessage().startsWith(none.toString()));
	}
}
