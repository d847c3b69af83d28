
package org.histokmeans.segment;

import net.imglib2.Interval;

/**
 * Where the labels of pixels go: an image in memory, a pyramid on disk, a
 * count. Several threads write at once, each another region.
 */
@FunctionalInterface
public interface LabelSink {

	/**
	 * Takes some labels of a region. Those of one region come in order and from
	 * one thread, before that thread begins another region.
	 *
	 * @param region one of the source's
	 * @param from number of the first pixel in the region, row by row
	 * @param labels 1 to K, or 0 where a pixel is not analyzed, from 0 on; not to
	 *          be kept
	 * @param count how many
	 * @throws java.io.UncheckedIOException with a sentence, if they cannot be
	 *           written
	 */
	void write(Interval region, int from, int[] labels, int count);

	/** The same labels for another sink, too. */
	default LabelSink and(final LabelSink other) {
		return (region, from, labels, count) -> {
			write(region, from, labels, count);
			other.write(region, from, labels, count);
		};
	}
}
