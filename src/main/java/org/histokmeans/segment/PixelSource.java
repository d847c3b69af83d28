
package org.histokmeans.segment;

import java.util.List;

import net.imglib2.Interval;

/**
 * Pixels that are read region by region: an image in memory, or the tiles of a
 * slide. Several threads read at once, each another region.
 */
public interface PixelSource {

	/** All pixels, selected or not; the coordinates start at 0. */
	Interval size();

	/**
	 * Parts that cover all pixels and do not overlap, in the order in which they
	 * are read best; each in one slice. Tens of thousands of pixels are a good
	 * size.
	 */
	List<Interval> regions();

	/** Whether no pixel is left out. */
	boolean allSelected();

	/**
	 * Reads one of the regions, or, where labels are smoothed, one with a margin
	 * around it.
	 *
	 * @param pixels where the colors go and, unless all are selected, which of
	 *          them are; of the thread that calls
	 * @throws java.io.UncheckedIOException with a sentence, if it cannot be read
	 */
	void read(Interval region, RegionPixels pixels);
}
