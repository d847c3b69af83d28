
package org.histokmeans.segment;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

/**
 * The colors of a region, row by row, and which of its pixels are selected.
 * They stand in an array of the source's own, or in a copy that is used again
 * for the next region. Not safe for several threads: each has its own.
 */
public final class RegionPixels {

	private int[] buffer = new int[0];
	private boolean[] selectionBuffer = new boolean[0];
	private int count;
	private int[] colors;
	private int start;
	private boolean isSelective;

	RegionPixels() {
		// for the passes
	}

	/** Forgets the last region. */
	void begin(final int pixels) {
		count = pixels;
		colors = null;
		start = 0;
		isSelective = false;
	}

	/** Number of pixels. */
	public int count() {
		return count;
	}

	/** Takes colors from an array of the source, which is not changed. */
	public void share(final int[] array, final int first) {
		colors = array;
		start = first;
	}

	/** Where a source that cannot share puts the colors, from 0 on. */
	public int[] copy() {
		if (buffer.length < count) buffer = new int[count];
		share(buffer, 0);
		return buffer;
	}

	/** Where a source puts which pixels are selected, from 0 on. */
	public boolean[] selection() {
		if (selectionBuffer.length < count) selectionBuffer = new boolean[count];
		isSelective = true;
		return selectionBuffer;
	}

	/** 0xRRGGBB, whatever is above; not to be changed. */
	int[] colors() {
		return colors;
	}

	/** Where the colors begin. */
	int start() {
		return start;
	}

	/** Which pixels are selected, from 0 on; null for all. */
	boolean[] selected() {
		return isSelective ? selectionBuffer : null;
	}

	/** Moves a part to the front of the copy, and forgets the others. */
	void keep(final Interval all, final Interval part) {
		final int[] source = colors;
		final int first = start;
		count = (int) Intervals.numElements(part);
		final int[] kept = copy();
		final int width = (int) part.dimension(0);
		for (int y = 0; y < part.dimension(1); y++) {
			final int from = (int) ((part.min(1) - all.min(1) + y) * all.dimension(
				0) + part.min(0) - all.min(0));
			System.arraycopy(source, first + from, kept, y * width, width);
			if (isSelective) System.arraycopy(selectionBuffer, from, selectionBuffer,
				y * width, width);
		}
	}

	/**
	 * Moves the selected colors to the front of the copy, which is made first if
	 * the source shares its array.
	 *
	 * @return how many
	 */
	int keepSelected() {
		final int[] source = colors;
		final int first = start;
		final int[] kept = copy();
		if (source != kept) System.arraycopy(source, first, kept, 0, count);
		int size = 0;
		for (int i = 0; i < count; i++) {
			if (selectionBuffer[i]) kept[size++] = kept[i];
		}
		return size;
	}
}
