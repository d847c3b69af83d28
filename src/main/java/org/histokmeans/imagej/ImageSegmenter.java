
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.util.function.Function;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.PixelSource;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.Segmentation;

/**
 * Segments ImageJ images: the same for menu, macro, batch and command line.
 *
 * <pre>
 * SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT).segment(
 * 	imp);
 * result.labels().show();
 * </pre>
 */
public final class ImageSegmenter {

	private final SegmentOptions options;
	private final ColorSegmenter segmenter;
	private final Workers workers;
	private final boolean isOnDemand;

	/** Uses all processors and reports no progress. */
	public ImageSegmenter(final SegmentOptions options) {
		this(options, Workers.all());
	}

	public ImageSegmenter(final SegmentOptions options, final Workers workers) {
		this(options, workers, false);
	}

	private ImageSegmenter(final SegmentOptions options, final Workers workers,
		final boolean isOnDemand)
	{
		this.options = options;
		segmenter = new ColorSegmenter(options, workers);
		this.workers = workers;
		this.isOnDemand = isOnDemand;
	}

	/**
	 * The same for those who seldom look at quantized images: each is made when
	 * it is asked for, which takes longer, but takes no memory before.
	 */
	public ImageSegmenter decodingOnDemand() {
		return new ImageSegmenter(options, workers, true);
	}

	/**
	 * @param image RGB, indexed color, or a red, a green and a blue 8-bit
	 *          channel; its selection restricts fit and output
	 * @throws IllegalArgumentException with a sentence that says what to do
	 */
	public SegmentedImage segment(final ImagePlus image) {
		return segmented(image, segmenter::train);
	}

	/**
	 * The same; the fit is not made again if it is known.
	 *
	 * @param known may be of other pixels or options
	 */
	public SegmentedImage segment(final ImagePlus image, final KnownFit known) {
		return segmented(image, histogram -> known.isOf(options, histogram) ? known
			.fit() : segmenter.train(histogram));
	}

	/**
	 * Labels an image with a given codebook, without fitting.
	 *
	 * @param image see {@link #segment}
	 * @param compare whether to make the image's own fit, only to say how well
	 *          the codebook fits
	 * @throws IllegalArgumentException with a sentence that says what to do
	 */
	public SegmentedImage apply(final ImagePlus image,
		final StoredCodebook codebook, final boolean compare)
	{
		return segmented(image, histogram -> {
			final Fit applied = segmenter.apply(histogram, codebook);
			return compare ? segmenter.compared(applied) : applied;
		});
	}

	/** What is asked of the image is asked before the work, which takes time. */
	private SegmentedImage segmented(final ImagePlus image,
		final Function<ColorHistogram, Fit> fitting)
	{
		final ColorImage colors = new ColorImage(image);
		final RandomAccessibleInterval<NativeBoolType> selection = Selection.of(
			image);
		final ImagePlus kept = KeptImage.of(image);
		final String remark = ImageFiles.remark(image);
		return new SegmentedImage(kept, segmented(colors, selection, fitting),
			workers, remark);
	}

	private Segmentation segmented(final ColorImage colors,
		final RandomAccessibleInterval<NativeBoolType> selection,
		final Function<ColorHistogram, Fit> fitting)
	{
		if (colors.isVirtual()) return segmented(colors.source(selection), fitting);
		return isOnDemand ? segmented(ColorSegmenter.source(colors.pixels(),
			selection), fitting) : segmented(colors.pixels(), selection, fitting);
	}

	private Segmentation segmented(
		final RandomAccessibleInterval<ARGBType> pixels,
		final RandomAccessibleInterval<NativeBoolType> selection,
		final Function<ColorHistogram, Fit> fitting)
	{
		return segmenter.label(pixels, selection, fitting.apply(segmenter.histogram(
			pixels, selection)));
	}

	private Segmentation segmented(final PixelSource pixels,
		final Function<ColorHistogram, Fit> fitting)
	{
		return segmenter.label(pixels, fitting.apply(segmenter.histogram(pixels)));
	}
}
