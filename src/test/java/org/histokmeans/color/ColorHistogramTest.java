
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting colours, and adding the counts. */
class ColorHistogramTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 1000, 40000, 700000 })
	void countsEqualASimpleMap(final int pixels) {
		final int[] colors = random(pixels, 1);
		assertEquals(simple(colors), count(colors));
	}

	@Test
	void runsOfOneColorAreCounted() {
		final int[] glass = new int[600000];
		Arrays.fill(glass, 0xFFF5F4F3);
		glass[7] = 0xFF000000;
		assertEquals(new ColorHistogram(new int[] { 0, 0xF5F4F3 }, new long[] { 1,
			glass.length - 1 }), count(glass));
	}

	@Test
	void alternatingColorsAreCounted() {
		final int[] colors = new int[600000];
		for (int i = 0; i < colors.length; i++) {
			colors[i] = i % 2 == 0 ? 0x102030 : 0x102031;
		}
		assertEquals(simple(colors), count(colors));
	}

	@Test
	void lastAndFirstColorsAreCounted() {
		final int[] colors = { 0xFFFFFF, 0, 0xFFFFFE, 1, 0xFFFFFF };
		assertEquals(simple(colors), count(colors));
	}

	@Test
	void sumIsTheHistogramOfAllPixels() {
		final int[] a = random(50000, 2);
		final int[] b = random(3000, 3);
		final int[] both = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, both, a.length, b.length);
		assertEquals(count(both), count(a).plus(count(b)));
		assertEquals(count(both), count(b).plus(count(a)));
	}

	@Test
	void addingNothingChangesNothing() {
		final ColorHistogram some = count(random(100, 4));
		assertEquals(some, some.plus(ColorHistogram.EMPTY));
		assertEquals(some, ColorHistogram.EMPTY.plus(some));
	}

	@Test
	void sumsGoBeyondTwoToThe31Pixels() {
		ColorHistogram sum = new ColorHistogram(new int[] { 3, 9 }, new long[] { 1,
			Integer.MAX_VALUE });
		for (int i = 0; i < 4; i++) {
			sum = sum.plus(sum);
		}
		assertEquals(16L * (1L + Integer.MAX_VALUE), sum.pixels());
		assertEquals(16L * Integer.MAX_VALUE, sum.count(sum.indexOf(9)));
	}

	@Test
	void indexOfFindsColorsOnly() {
		final ColorHistogram histogram = count(new int[] { 0x11, 0x33 });
		assertEquals(1, histogram.indexOf(0xFF000033));
		assertTrue(histogram.indexOf(0x22) < 0);
	}

	@Test
	void disorderIsAnError() {
		assertThrows(IllegalArgumentException.class, () -> new ColorHistogram(
			new int[] { 2, 1 }, new long[] { 1, 1 }));
		assertThrows(IllegalArgumentException.class, () -> new ColorHistogram(
			new int[] { 1, 1 }, new long[] { 1, 1 }));
		assertThrows(IllegalArgumentException.class, () -> new ColorHistogram(
			new int[] { 1 << 24 }, new long[] { 1 }));
		assertThrows(IllegalArgumentException.class, () -> new ColorHistogram(
			new int[] { 1 }, new long[] { 0 }));
		assertThrows(IllegalArgumentException.class, () -> new ColorHistogram(
			new int[] { 1 }, new long[] { 1, 1 }));
	}

	private static int[] random(final int pixels, final long seed) {
		return new Random(seed).ints(pixels, 0xFF000000, 0xFF000000 + 300000)
			.toArray();
	}

	private static ColorHistogram count(final int[] pixels) {
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length / 2);
		counter.add(pixels, pixels.length / 2, pixels.length);
		return counter.histogram();
	}

	private static ColorHistogram simple(final int[] pixels) {
		final TreeMap<Integer, Long> counts = new TreeMap<>();
		for (final int pixel : pixels) {
			counts.merge(pixel & 0xFFFFFF, 1L, Long::sum);
		}
		return new ColorHistogram(counts.keySet().stream().mapToInt(c -> c)
			.toArray(), counts.values().stream().mapToLong(c -> c).toArray());
	}
}
