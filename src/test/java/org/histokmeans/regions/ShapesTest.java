
package org.histokmeans.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Tests {@link Shapes} with their options. */
class ShapesTest {

	private static final RegionOptions ALL = RegionOptions.DEFAULT.withMinArea(0);

	private static final RegionOptions OBJECTS = ALL.with(Each.OBJECT);

	@TempDir
	Path folder;

	@Test
	void aClassIsOneShapeFromLabelOneOn() throws IOException {
		final List<Shape> shapes = shapes(Mask.of("3101", "0122"), ALL);
		assertEquals("[1, 2, 3]", shapes.stream().map(Shape::label).collect(
			Collectors.toList()).toString());
		assertEquals(2, shapes.get(0).regions().size());
		assertEquals(3, shapes.get(0).pixels());
	}

	@Test
	void objectsAreNumberedInTheirClass() throws IOException {
		final List<Shape> shapes = shapes(Mask.of("1020", "0000", "1020"), OBJECTS);
		assertEquals("[11, 21, 12, 22]", shapes.stream().map(shape -> 10 * shape
			.label() + shape.number()).collect(Collectors.toList()).toString());
	}

	@Test
	void smallerObjectsAreLeftOut() throws IOException {
		final Mask mask = Mask.of("1100", "0001", "1110");
		assertEquals(1, shapes(mask, OBJECTS.withMinArea(3)).size());
		assertEquals(2, shapes(mask, OBJECTS.withMinArea(1.5)).size());
	}

	/** The hole counts, and what lies in it is no object of its own. */
	@Test
	void holesAreFilledWithAllThatIsInThem() throws IOException {
		final Mask mask = Mask.of("1111111", "1222221", "1211121", "1213121",
			"1211121", "1222221", "1111111");
		final List<Shape> shapes = shapes(mask, OBJECTS.withFill(true));
		assertEquals("[3 1, 2 25, 1 49]", shapes.stream().map(shape -> shape
			.label() + " " + shape.pixels()).collect(Collectors.toList()).toString());
		assertEquals(1, shapes(mask, OBJECTS.withFill(true).withMinArea(26))
			.size());
	}

	@Test
	void filledObjectsBesideEachOtherStay() throws IOException {
		final List<Shape> shapes = shapes(Mask.of("1110001", "1010011", "1110001"),
			OBJECTS.withFill(true));
		assertEquals(2, shapes.size());
	}

	/** Objects in holes against the outline of a filled mask. */
	@Test
	void filledMasksAreValidAndCoverTheMask() throws IOException {
		for (int seed = 0; seed < 40; seed++) {
			final Mask mask = Mask.random(40, 30, 2, seed);
			final List<Shape> shapes = shapes(mask, ALL.withFill(true));
			assertValid(shapes, "seed " + seed);
			final Geometry exact = geometry(shapes(mask, ALL).get(0));
			assertTrue(geometry(shapes.get(0)).covers(exact), "seed " + seed);
		}
	}

	@Test
	void simplerOutlinesAreValidAndNear() throws IOException {
		for (int seed = 0; seed < 40; seed++) {
			final Mask mask = Mask.random(40, 30, 2 + seed % 3, seed);
			for (final double distance : new double[] { 0.8, 1.5, 4 }) {
				final List<Shape> exact = shapes(mask, ALL);
				final List<Shape> simple = shapes(mask, ALL.withSimplify(distance));
				assertValid(simple, seed + " " + distance);
				for (int i = 0; i < exact.size(); i++) {
					assertNear(exact.get(i), simple.get(i), distance);
				}
			}
		}
	}

	@Test
	void aStaircaseBecomesALine() throws IOException {
		final Mask mask = new Mask(30, 30);
		for (int i = 0; i < 900; i++) {
			mask.labels[i / 30][i % 30] = i % 30 >= i / 30 ? 1 : 0;
		}
		assertEquals(62, shapes(mask, ALL).get(0).regions().iterator().next()
			.outer().size());
		final Ring ring = shapes(mask, ALL.withSimplify(1)).get(0).regions()
			.iterator().next().outer();
		assertTrue(ring.size() <= 5, ring.size() + " corners");
	}

	/** The area is that of the pixels. */
	@Test
	void simplerOutlinesKeepTheirPixels() throws IOException {
		final Mask mask = Mask.of("1000", "1100", "1110", "1111");
		assertEquals(10, shapes(mask, ALL.withSimplify(2)).get(0).pixels());
	}

	@Test
	void classesOfAFileAreThoseInMemory() throws IOException {
		final Mask mask = Mask.random(70, 50, 4, 3);
		final Path store = folder.resolve("a");
		for (final RegionOptions options : Arrays.asList(ALL, ALL.withMinArea(3),
			ALL.withFill(true), ALL.withSimplify(1)))
		{
			final List<Shape> kept = new ArrayList<>();
			new Shapes(options).make(mask, kept::add);
			final List<String> stored = new ArrayList<>();
			new Shapes(options, store).make(mask, shape -> stored.add(text(shape)));
			assertEquals(kept.stream().map(ShapesTest::text).collect(Collectors
				.toList()), stored);
			assertTrue(Files.notExists(store));
		}
	}

	private static String text(final Shape shape) {
		final StringBuilder text = new StringBuilder();
		text.append(shape.label()).append(' ').append(shape.pixels()).append(' ')
			.append(shape.regions().size());
		for (final Region region : shape.regions()) {
			region.rings().forEach(ring -> text.append(Mask.line(ring)));
		}
		return text.toString();
	}

	/** The same as the regions of an image whose pixels are so many. */
	@Test
	void shapesOfACopyAreThoseOfTheImage() throws IOException {
		final Mask copy = Mask.random(33, 27, 3, 4);
		for (final int factor : new int[] { 2, 4, 3 }) {
			for (int cut = 0; cut < factor; cut++) {
				final int width = 33 * factor - cut;
				final int height = 27 * factor - cut;
				final Mask image = new Mask(width, height);
				for (int y = 0; y < height; y++) {
					for (int x = 0; x < width; x++) {
						image.labels[y][x] = copy.labels[y / factor][x / factor];
					}
				}
				assertEquals(texts(image, Enlargement.NONE), texts(copy, Enlargement.of(
					33, 27, width, height)), factor + " " + cut);
			}
		}
	}

	private static List<String> texts(final LabelLines lines,
		final Enlargement enlargement) throws IOException
	{
		final List<String> texts = new ArrayList<>();
		new Shapes(ALL.with(Each.OBJECT)).make(new LabelLines() {

			@Override
			public int width() {
				return lines.width();
			}

			@Override
			public int height() {
				return lines.height();
			}

			@Override
			public Enlargement enlargement() {
				return enlargement;
			}

			@Override
			public void read(final int y, final int[] labels) throws IOException {
				lines.read(y, labels);
			}
		}, shape -> texts.add(text(shape)));
		return texts;
	}

	@Test
	void negativeNumbersAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> RegionOptions.DEFAULT
			.withMinArea(-1));
		assertThrows(IllegalArgumentException.class, () -> RegionOptions.DEFAULT
			.withSimplify(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Each.named("pixel"));
	}

	private static void assertNear(final Shape exact, final Shape simple,
		final double distance)
	{
		final Iterator<Region> simpler = simple.regions().iterator();
		for (final Region region : exact.regions()) {
			final List<Ring> rings = simpler.next().rings();
			for (int i = 0; i < region.rings().size(); i++) {
				final Ring ring = region.rings().get(i);
				final double far = DiscreteHausdorffDistance.distance(Mask.line(rings
					.get(i)), Mask.line(ring), 0.1);
				assertTrue(far <= distance + 1e-9, far + " px");
			}
		}
	}

	private static void assertValid(final List<Shape> shapes,
		final String message)
	{
		for (final Shape shape : shapes) {
			final IsValidOp valid = new IsValidOp(geometry(shape));
			assertTrue(valid.isValid(), message + ": " + valid.getValidationError());
		}
	}

	private static Geometry geometry(final Shape shape) {
		return Mask.multiPolygon(new ArrayList<>(shape.regions()));
	}

	private static List<Shape> shapes(final Mask mask,
		final RegionOptions options) throws IOException
	{
		final List<Shape> shapes = new ArrayList<>();
		new Shapes(options).make(mask, shapes::add);
		return shapes;
	}
}
