
package org.histokmeans.color;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Counts the colours of pixels; several threads may add at once.
 *
 * <pre>
 * ColorCounter counter = new ColorCounter();
 * counter.add(pixels, 0, pixels.length);
 * ColorHistogram histogram = counter.histogram();
 * </pre>
 */
public final class ColorCounter {

	/** A counter must be read out before one of its counts can overflow. */
	public static final long MAX_PIXELS = Integer.MAX_VALUE;

	private static final int COLORS = 1 << 24;

	private final AtomicIntegerArray table = new AtomicIntegerArray(COLORS);

	/**
	 * Adds the pixels from {@code start} to {@code end} - 1. Runs of one colour
	 * are added at once: glass is made of them, and threads meet there.
	 */
	public void add(final int[] pixels, final int start, final int end) {
		int i = start;
		while (i < end) {
			final int color = pixels[i] & Rgb.MASK;
			int run = 1;
			while (i + run < end && (pixels[i + run] & Rgb.MASK) == color) {
				run++;
			}
			table.addAndGet(color, run);
			i += run;
		}
	}

	/** The pixels so far. */
	public ColorHistogram histogram() {
		final int[] colors = new int[distinct()];
		final long[] counts = new long[colors.length];
		int n = 0;
		for (int color = 0; color < COLORS; color++) {
			final int count = table.get(color);
			if (count == 0) continue;
			colors[n] = color;
			counts[n++] = count;
		}
		return new ColorHistogram(colors, counts);
	}

	private int distinct() {
		int distinct = 0;
		for (int color = 0; color < COLORS; color++) {
			if (table.get(color) != 0) distinct++;
		}
		return distinct;
	}
}
