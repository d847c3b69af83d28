
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link ColorPoints}. */
public class ColorPointsTest {

	@ParameterizedTest
	@MethodSource("org.histokmeans.color.ColorSpacesTest#spaces")
	public void equalPointsAreMergedInTheOrderOfTheirFirstColors(
		final ColorSpace space)
	{
		final ColorHistogram histogram = histogram(20_000);
		final List<List<Integer>> keys = new ArrayList<>();
		final List<Long> weights = new ArrayList<>();
		final int[] pointOf = reference(histogram, space, keys, weights);
		for (int threads = 1; threads < 4; threads += 2) {
			final ColorPoints points = space.points(histogram, Workers.of(threads));
			assertEquals(keys.size(), points.points().size());
			for (int p = 0; p < keys.size(); p++) {
				assertPosition(keys.get(p), points.points(), p);
				assertEquals(weights.get(p), points.points().weight(p));
			}
			for (int i = 0; i < pointOf.length; i++) {
				assertEquals(pointOf[i], points.pointOf(i));
			}
		}
	}

	private static int[] reference(final ColorHistogram histogram,
		final ColorSpace space, final List<List<Integer>> keys,
		final List<Long> weights)
	{
		final Map<List<Integer>, Integer> known = new HashMap<>();
		final int[] pointOf = new int[histogram.size()];
		for (int i = 0; i < pointOf.length; i++) {
			final List<Integer> key = new ArrayList<>();
			for (int axis = 0; axis < space.axes().length; axis++) {
				key.add(space.coordinate(axis, histogram.color(i)));
			}
			if (known.putIfAbsent(key, keys.size()) == null) {
				keys.add(key);
				weights.add(0L);
			}
			pointOf[i] = known.get(key);
			weights.set(pointOf[i], weights.get(pointOf[i]) + histogram.count(i));
		}
		return pointOf;
	}

	private static void assertPosition(final List<Integer> expected,
		final WeightedPoints points, final int p)
	{
		final double[] padded = new double[3];
		for (int axis = 0; axis < expected.size(); axis++) {
			padded[axis] = expected.get(axis);
		}
		assertArrayEquals(padded, points.position(p));
	}

	@Test
	public void allGraysAreOnePointOfAb() {
		final ColorHistogram grays = new ColorHistogram(new int[] { 0, 0x808080,
			0xFFFFFF }, new long[] { 1, 2, 3 });
		final ColorPoints points = ColorSpaces.AB.points(grays, Workers.of(1));
		assertEquals(1, points.points().size());
		assertEquals(6, points.points().weight(0));
		assertArrayEquals(new int[] { 7, 7, 7 }, points.byColor(new int[] { 7 },
			Workers.of(1)));
	}

	@Test
	public void whereNoColorsMeetPointsAreColors() {
		final ColorHistogram apart = new ColorHistogram(new int[] { 0x804040,
			0xC0F080 }, new long[] { 1, 2 });
		for (final String name : ColorSpaces.names()) {
			final ColorPoints points = ColorSpaces.named(name).points(apart, Workers
				.of(1));
			assertTrue(points.areColors());
			assertArrayEquals(new int[] { 4, 9 }, points.byColor(new int[] { 4, 9 },
				Workers.of(1)));
		}
		assertFalse(ColorSpaces.AB.points(new ColorHistogram(new int[] { 0,
			0x808080 }, new long[] { 1, 2 }), Workers.of(1)).areColors());
	}

	@Test
	public void noColorsAreNoPoints() {
		for (final String name : ColorSpaces.names()) {
			assertEquals(0, ColorSpaces.named(name).points(ColorHistogram.EMPTY,
				Workers.of(2)).points().size());
		}
	}

	/** Dark and gray colors among them, which can meet. */
	private static ColorHistogram histogram(final int pixels) {
		final Random random = new Random(3);
		final int[] colors = random.ints(pixels, 0, 1 << 24).toArray();
		for (int i = 0; i < pixels / 2; i++) {
			colors[i] &= i % 2 == 0 ? 0x1F1F1F : 0xFF1F1F;
		}
		for (int gray = 0; gray < 256; gray++) {
			colors[gray] = gray * 0x010101;
		}
		final ColorCounter counter = new ColorCounter();
		counter.add(Arrays.copyOf(colors, pixels), 0, pixels);
		return counter.histogram();
	}
}
