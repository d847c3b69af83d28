
package org.histokmeans.color;

import java.util.Arrays;

import org.histokmeans.parallel.Workers;

/**
 * Counts the colors of pixels; several threads may add at once.
 *
 * <pre>
 * ColorCounter counter = new ColorCounter();
 * counter.add(pixels, 0, pixels.length);
 * ColorHistogram histogram = counter.histogram();
 * </pre>
 *
 * Few pixels are kept and sorted; more are counted in tables. Read the counter
 * out when all threads are done.
 */
public final class ColorCounter {

	/** A counter must be read out before one of its counts can overflow. */
	public static final long MAX_PIXELS = Integer.MAX_VALUE;

	/** To sort more pixels than these takes longer than a table. */
	private static final int FEW_PIXELS = 1 << 18;

	private int[] few = new int[1 << 14];
	private int kept;
	private CountTables tables;

	/** Of how many pixels is not known. */
	public ColorCounter() {
		this(0);
	}

	/**
	 * @param pixels how many will be added, if that is known; the result does not
	 *          depend on it
	 */
	public ColorCounter(final long pixels) {
		if (pixels > FEW_PIXELS) tables = new CountTables();
	}

	/** Adds the pixels from {@code start} to {@code end} - 1. */
	public void add(final int[] pixels, final int start, final int end) {
		if (!keep(pixels, start, end)) tables.add(pixels, start, end);
	}

	/** Returns whether there is room to keep the pixels. */
	private synchronized boolean keep(final int[] pixels, final int start,
		final int end)
	{
		if (tables != null) return false;
		if (end - start > FEW_PIXELS - kept) {
			tables = new CountTables();
			tables.add(few, 0, kept);
			few = null;
			return false;
		}
		grow(kept + end - start);
		System.arraycopy(pixels, start, few, kept, end - start);
		kept += end - start;
		return true;
	}

	private void grow(final int size) {
		if (size > few.length) few = Arrays.copyOf(few, Math.max(size, Math.min(
			FEW_PIXELS, 2 * few.length)));
	}

	/** The pixels so far. */
	public ColorHistogram histogram() {
		return histogram(Workers.of(1));
	}

	/** The pixels so far, read out on several threads. */
	public synchronized ColorHistogram histogram(final Workers workers) {
		return tables == null ? SortedPixels.histogram(few, kept) : tables
			.histogram(workers);
	}
}
