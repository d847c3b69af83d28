
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;

public class HistogramBytesTest {

	private static ColorHistogram sample(final int number) {
		final int[] pixels = new HESample(300, 200, number, 1, 1).pixels();
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length);
		return counter.histogram();
	}

	@Test
	public void theyAreReadBackExactly() {
		final ColorHistogram histogram = sample(1);
		final byte[] bytes = HistogramBytes.of(histogram);
		assertEquals(histogram, HistogramBytes.read(bytes));
		assertTrue(bytes.length < 4 * histogram.size(), bytes.length + " bytes");
	}

	@Test
	public void theFirstAndTheLastColorAndLargeCountsAreReadBack() {
		final ColorHistogram histogram = new ColorHistogram(new int[] { 0, 1,
			0xFFFFFF }, new long[] { 1, 127, Long.MAX_VALUE / 2 });
		assertEquals(histogram, HistogramBytes.read(HistogramBytes.of(histogram)));
		assertEquals(ColorHistogram.EMPTY, HistogramBytes.read(HistogramBytes.of(
			ColorHistogram.EMPTY)));
	}

	@Test
	public void sumsAreThoseOfHistograms() {
		assertEquals(sample(1).plus(sample(2)), HistogramBytes.read(HistogramBytes
			.sum(HistogramBytes.of(sample(1)), HistogramBytes.of(sample(2)))));
	}

	@Test
	public void sumsOfFewAndOfNoColorsAreRight() {
		final ColorHistogram ends = new ColorHistogram(new int[] { 0, 0xFFFFFF },
			new long[] { 1L << 40, 1 });
		final ColorHistogram[] all = { ColorHistogram.EMPTY, ends,
			new ColorHistogram(new int[] { 0 }, new long[] { 200 }), sample(3) };
		for (final ColorHistogram a : all) {
			for (final ColorHistogram b : all) {
				assertEquals(a.plus(b), HistogramBytes.read(HistogramBytes.sum(
					HistogramBytes.of(a), HistogramBytes.of(b))));
			}
		}
	}

	@Test
	public void whatIsCutIsRefused() {
		final byte[] bytes = HistogramBytes.of(sample(1));
		assertThrows(IllegalArgumentException.class, () -> HistogramBytes.read(
			Arrays.copyOf(bytes, bytes.length - 1)));
		assertThrows(IllegalArgumentException.class, () -> HistogramBytes.read(
			new byte[] { 127, 0, 0, 0 }));
	}
}
