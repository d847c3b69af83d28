
package org.histokmeans.imagej;

import ij.ImagePlus;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.cluster.Progress;
import org.histokmeans.cluster.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;

/**
 * Segments an ImageJ image; what every door calls.
 *
 * <pre>
 * SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT).segment(
 * 	imp);
 * result.labels().show();
 * </pre>
 */
public final class ImageSegmenter {

	private final ColorSegmenter segmenter;

	/** Uses all processors and reports no progress. */
	public ImageSegmenter(final SegmentOptions options) {
		this(options, Workers.all(), Progress.NONE);
	}

	public ImageSegmenter(final SegmentOptions options, final Workers workers,
		final Progress progress)
	{
		segmenter = new ColorSegmenter(options, workers, progress);
	}

	/**
	 * @param image RGB, indexed colour, or a red, a green and a blue 8-bit
	 *          channel; its selection restricts fit and output
	 * @throws IllegalArgumentException with a sentence that says what to do
	 */
	public SegmentedImage segment(final ImagePlus image) {
		final RandomAccessibleInterval<ARGBType> pixels = new ColorImage(image)
			.pixels();
		final RandomAccessibleInterval<NativeBoolType> selection = Selection.of(
			image);
		return new SegmentedImage(image, segmenter.segment(pixels, selection));
	}
}
