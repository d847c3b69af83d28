
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting colors, and adding the counts. */
class ColorHistogramTest {

	private static final Progress CANCELED = new Progress() {

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody looks
		}

		@Override
		public boolean isCanceled() {
			return true;
		}
	};

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 1000, 40000, 700000 })
	void countsEqualASimpleMap(final int pixels) {
		final int[] colors = random(pixels, 1);
		assertEquals(simple(colors), count(colors));
		assertEquals(pixels, count(colors).pixels());
	}

	/** The bytes are 0 0 0 5, 0 0 0 0 0 0 0 2 and 0 1 2 3, 0 0 0 0 0 0 1 0. */
	@Test
	void theHashIsThatOfColorsAndCounts() {
		assertEquals("0d43ee060f593a329204d1ef4d75bbb7dc9ff9d1" +
			"3b967d2117c633ce002b2200", new ColorHistogram(new int[] { 5, 0x010203 },
				new long[] { 2, 256 }).sha256(Progress.NONE));
	}

	@Test
	void aHashThatWasCanceledIsMadeWhenItIsAskedForAgain() {
		final ColorHistogram canceled = count(random(40000, 1));
		assertThrows(CancellationException.class, () -> canceled.sha256(CANCELED));
		assertEquals(count(random(40000, 1)).sha256(Progress.NONE), canceled.sha256(
			Progress.NONE));
		assertEquals(canceled.sha256(Progress.NONE), canceled.sha256(CANCELED));
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

	/** Bytes count to 255; what goes beyond stands elsewhere. */
	@Test
	void countsAroundMultiplesOf255And256AreExact() {
		final ColorCounter counter = new ColorCounter();
		final int[] counts = { 1, 3, 4, 254, 255, 256, 257, 259, 509, 510, 511, 512,
			513, 764, 765, 766, 768, 1021, 100000 };
		counter.add(random(300000, 5), 0, 300000);
		ColorHistogram expected = count(random(300000, 5));
		for (int i = 0; i < counts.length; i++) {
			final int[] same = new int[counts[i] + 3];
			Arrays.fill(same, 0xFF000000 | 1000 * i + i);
			counter.add(same, i % 4, i % 4 + counts[i]);
			expected = expected.plus(new ColorHistogram(new int[] { 1000 * i + i },
				new long[] { counts[i] }));
		}
		assertEquals(expected, counter.histogram());
	}

	@Test
	void countsOfSeveralThreadsAdd() {
		final int[] pixels = random(1 << 20, 6);
		for (int i = 0; i < pixels.length; i += 2) {
			pixels[i] = 0x123456;
		}
		final ColorCounter counter = new ColorCounter();
		final Workers workers = Workers.of(8);
		workers.run(64, i -> counter.add(pixels, i << 14, i + 1 << 14));
		assertEquals(simple(pixels), counter.histogram(workers));
	}

	@Test
	void noPixelsWhereManyWereExpectedHaveNoColors() {
		assertEquals(ColorHistogram.EMPTY, new ColorCounter(1 << 20).histogram());
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
