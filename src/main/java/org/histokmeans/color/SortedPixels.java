
package org.histokmeans.color;

import java.util.Arrays;

/** Counts the colors of few pixels by sorting them. */
final class SortedPixels {

	private static final int DIGITS = 1 << 8;

	private SortedPixels() {
		// only static methods
	}

	static ColorHistogram histogram(final int[] pixels, final int count) {
		final int[] sorted = sorted(pixels, count);
		final int[] colors = new int[count];
		final long[] counts = new long[count];
		int n = 0;
		for (int i = 0; i < count; i++) {
			if (n == 0 || colors[n - 1] != sorted[i]) colors[n++] = sorted[i];
			counts[n - 1]++;
		}
		return ColorHistogram.ofChecked(Arrays.copyOf(colors, n), Arrays.copyOf(
			counts, n), count);
	}

	/** Digit by digit, the lowest first. */
	private static int[] sorted(final int[] pixels, final int count) {
		final int[] once = new int[count];
		final int[] twice = new int[count];
		sort(pixels, once, 0);
		sort(once, twice, 8);
		sort(twice, once, 16);
		return once;
	}

	private static void sort(final int[] from, final int[] to, final int shift) {
		final int[] place = new int[DIGITS + 1];
		for (int i = 0; i < to.length; i++) {
			place[(from[i] >> shift & DIGITS - 1) + 1]++;
		}
		for (int d = 0; d < DIGITS; d++) {
			place[d + 1] += place[d];
		}
		for (int i = 0; i < to.length; i++) {
			final int color = from[i] & Rgb.MASK;
			to[place[color >> shift & DIGITS - 1]++] = color;
		}
	}
}
