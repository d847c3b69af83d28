
package org.histokmeans.segment;

import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.cluster.Progress;
import org.histokmeans.cluster.Workers;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.LabelTable;
import org.histokmeans.color.ColorHistogram;

/**
 * Segments a colour image by k-means on its colours: the one facade that
 * dialog, macro, command line and tests all call.
 *
 * <pre>
 *
 * Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT)
 * 	.segment(image);
 * </pre>
 *
 * The colours are counted, the counted colours clustered, the pixels looked up.
 * The result equals k-means over every pixel, and does not depend on the number
 * of threads or on how the image is stored. The image is never changed.
 */
public final class ColorSegmenter {

	private final SegmentOptions options;
	private final Workers workers;
	private final Progress progress;

	/** Uses all processors and reports no progress. */
	public ColorSegmenter(final SegmentOptions options) {
		this(options, Workers.all(), Progress.NONE);
	}

	public ColorSegmenter(final SegmentOptions options, final Workers workers,
		final Progress progress)
	{
		this.options = options;
		this.workers = workers;
		this.progress = progress;
	}

	/**
	 * Segments all pixels.
	 *
	 * @param image any size, two or more dimensions; alpha is ignored
	 */
	public Segmentation segment(final RandomAccessibleInterval<ARGBType> image) {
		return segment(image, null);
	}

	/**
	 * Segments the selected pixels; the others get label 0 and become white.
	 *
	 * @param image any size, two or more dimensions; alpha is ignored
	 * @param selection of the image's size, or of the size of its first two
	 *          dimensions and then valid for every slice; null for all pixels
	 * @throws IllegalArgumentException with a sentence, if no pixel is selected
	 *           or the selection has another size
	 * @throws java.util.concurrent.CancellationException if the user stops it
	 */
	public Segmentation segment(final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		final SelectedPixels pixels = new SelectedPixels(image, selection);
		return label(pixels, selection, train(count(pixels)));
	}

	/**
	 * The images of another fit to the same pixels, say after
	 * {@link #train(ColorHistogram)} with another K.
	 */
	public Segmentation label(final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final Fit fit)
	{
		return label(new SelectedPixels(image, selection), selection, fit);
	}

	private Segmentation label(final SelectedPixels pixels,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final Fit fit)
	{
		final Interval size = pixels.size();
		final Img<? extends IntegerType<?>> labels = OutputImages.labels(size, fit
			.codebook().k());
		final Img<ARGBType> quantized = OutputImages.colors(size);
		new LabelPass(pixels, new LabelTable(fit, progress), labels, quantized).run(
			workers, progress);
		if (options.smoothing() > 0) return smoothed(pixels, selection, fit, labels,
			quantized);
		return new Segmentation(options, fit, LabelStatistics.of(fit, quantized
			.size()), labels, quantized);
	}

	private Segmentation smoothed(final SelectedPixels pixels,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final Fit fit, final Img<? extends IntegerType<?>> rough,
		final Img<ARGBType> quantized)
	{
		final int k = fit.codebook().k();
		final Img<? extends IntegerType<?>> labels = OutputImages.labels(rough, k);
		new MajorityFilter(options.smoothing(), workers, progress).apply(rough,
			selection, k, labels);
		final LabelStatistics statistics = new DecodePass(pixels, fit.codebook(),
			labels, quantized).run(workers, progress);
		return new Segmentation(options, fit, statistics, labels, quantized);
	}

	/** Counts the colours of an image; see {@link #segment}. */
	public ColorHistogram histogram(
		final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		return count(new SelectedPixels(image, selection));
	}

	/**
	 * Trains a codebook.
	 *
	 * @throws IllegalArgumentException if the histogram is empty
	 */
	public Fit train(final ColorHistogram histogram) {
		if (histogram.size() == 0) throw new IllegalArgumentException(
			"There is no pixel to segment: the selection is empty.");
		return new CodebookTrainer(options.kmeans(), options.colorSpace(), options
			.glass(), workers, progress).train(histogram);
	}

	private ColorHistogram count(final SelectedPixels pixels) {
		return new CountPass(pixels).run(workers, progress);
	}
}
