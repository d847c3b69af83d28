
package org.histokmeans.segment;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookApplication;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;

/**
 * Segments colour images by k-means on their colours, without a window and
 * without ImageJ.
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

	/** Uses all processors and reports no progress. */
	public ColorSegmenter(final SegmentOptions options) {
		this(options, Workers.all());
	}

	public ColorSegmenter(final SegmentOptions options, final Workers workers) {
		this.options = options;
		this.workers = workers;
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

	/**
	 * Labels an image with a given codebook. Of this segmenter's options, only
	 * smoothing and, for codebooks without any, the stain vectors are used. The
	 * image's own fit is made only to compare.
	 *
	 * @param image any size, two or more dimensions; alpha is ignored
	 * @param selection see {@link #segment}
	 * @param compare whether to make the image's own fit, too; otherwise it is
	 *          not known how well the codebook fits
	 * @throws IllegalArgumentException with a sentence, if no pixel is selected
	 */
	public Segmentation apply(final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final StoredCodebook codebook, final boolean compare)
	{
		final SelectedPixels pixels = new SelectedPixels(image, selection);
		final Fit applied = apply(count(pixels), codebook);
		return new ColorSegmenter(options.withTrainingOf(codebook.codebook()),
			workers).label(pixels, selection, compare ? compared(applied) : applied);
	}

	/**
	 * Labels counted colours with a given codebook.
	 *
	 * @throws IllegalArgumentException if the histogram is empty
	 */
	public Fit apply(final ColorHistogram histogram,
		final StoredCodebook codebook)
	{
		checkNotEmpty(histogram);
		return new CodebookApplication(codebook, workers).apply(histogram);
	}

	/**
	 * The same, knowing how well the codebook fits: makes the pixels' own fit, if
	 * there are any.
	 *
	 * @param applied of a codebook that was applied
	 */
	public Fit compared(final Fit applied) {
		if (applied.histogram().size() == 0) return applied;
		final Codebook codebook = applied.codebook();
		return applied.comparedWith(new CodebookTrainer(codebook.training()
			.options().withK(codebook.k()), codebook.colorSpace(), workers).train(
				applied.histogram()));
	}

	private Segmentation label(final SelectedPixels pixels,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final Fit fit)
	{
		final LabelPass pass = new LabelPass(pixels, fit, workers);
		pass.run();
		if (options.smoothing() > 0) return smoothed(pixels, selection, fit, pass
			.labels(), pass.quantized());
		return new Segmentation(SegmentFigures.of(options, fit, pass.quantized()
			.size()), pass.labels(), pass.quantized());
	}

	private Segmentation smoothed(final SelectedPixels pixels,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final Fit fit, final Img<? extends IntegerType<?>> rough,
		final Img<ARGBType> quantized)
	{
		final int k = fit.codebook().k();
		final Img<? extends IntegerType<?>> labels = BlankImages.labels(rough, k);
		new MajorityFilter(options.smoothing(), workers).apply(rough, selection, k,
			labels);
		final LabelStatistics statistics = new DecodePass(pixels, fit.codebook(),
			labels, quantized).run(workers);
		return new Segmentation(new SegmentFigures(options, fit, statistics),
			labels, quantized);
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
		checkNotEmpty(histogram);
		return trainer().train(histogram);
	}

	/** Collects images to train one codebook on. */
	public TrainingPool pool(final Weight weight) {
		return trainer().pool(weight);
	}

	/**
	 * Trains one codebook on many images.
	 *
	 * @param pool of this segmenter
	 * @throws IllegalArgumentException if all its pixels are glass
	 */
	public Codebook train(final TrainingPool pool) {
		return trainer().train(pool);
	}

	private CodebookTrainer trainer() {
		return new CodebookTrainer(options.kmeans(), options.colorSpace(), options
			.glass(), options.start(), workers);
	}

	private static void checkNotEmpty(final ColorHistogram histogram) {
		if (histogram.size() == 0) throw new IllegalArgumentException(
			"There is no pixel to segment: the selection is empty.");
	}

	private ColorHistogram count(final SelectedPixels pixels) {
		return new CountPass(pixels).run(workers);
	}
}
