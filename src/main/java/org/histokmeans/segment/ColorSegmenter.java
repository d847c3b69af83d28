
package org.histokmeans.segment;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.util.Intervals;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookApplication;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.LabelTable;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * Segments color images by k-means on their colors, without a window and
 * without ImageJ.
 *
 * <pre>
 *
 * Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT)
 * 	.segment(image);
 * </pre>
 *
 * The colors are counted, the counted colors clustered, the pixels looked up.
 * The result equals k-means over every pixel, and does not depend on the number
 * of threads or on how the image is stored. The image is never changed. Safe to
 * use from several threads at once.
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
		return label(pixels, selection, train(histogram(pixels)));
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
		final Fit applied = apply(histogram(pixels), codebook);
		return label(pixels, selection, compare ? compared(applied) : applied);
	}

	/**
	 * Labels counted colors with a given codebook.
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
		final ImageLabeling images = new ImageLabeling(pixels, fit, workers);
		return options.smoothing() > 0 ? images.smoothed(optionsOf(fit), selection)
			: images.rough(optionsOf(fit));
	}

	/**
	 * The labels of a fit to pixels of any source, smoothed if the options say
	 * so.
	 *
	 * @param fit trained on or applied to these pixels
	 * @throws java.util.concurrent.CancellationException if the user stops it
	 */
	public SegmentFigures label(final PixelSource source, final Fit fit,
		final LabelSink sink)
	{
		final LabelTable table = new LabelTable(fit, workers);
		if (options.smoothing() > 0) return new SegmentFigures(optionsOf(fit), fit,
			new SmoothPass(source, table, options.smoothing(), sink).run(fit
				.codebook(), workers));
		new LabelPass(source, table, sink).run(workers);
		return figures(source, fit);
	}

	/**
	 * The same with a label image. The quantized image is made of it when it is
	 * asked for.
	 */
	public Segmentation label(final PixelSource source, final Fit fit) {
		final Img<? extends IntegerType<?>> labels = BlankImages.labels(source
			.size(), fit.codebook().k());
		return new Segmentation(label(source, fit, new LabelImageSink(labels)),
			labels, null);
	}

	/**
	 * The labels of a fit to some of the pixels, smoothed if the options say so.
	 * All pixels are counted, too, so that the figures are those of all.
	 *
	 * @param some trained on some of these pixels
	 * @throws java.util.concurrent.CancellationException if the user stops it
	 */
	public SegmentFigures extend(final PixelSource source, final Fit some,
		final LabelSink sink)
	{
		final LabelTable table = new LabelTable(some.codebook(), some.glass());
		if (options.smoothing() == 0) return figures(source, extend(some,
			new CountPass(source, Stage.LABELING, new LabelPass(source, table,
				sink)::label)));
		final LabelStatistics statistics = new LabelStatistics(some.codebook().k());
		final SmoothPass smoothing = new SmoothPass(source, table, options
			.smoothing(), sink);
		final Fit all = extend(some, new CountPass(source, Stage.LABELING, options
			.smoothing(), smoothing.visitor(some.codebook(), statistics, workers)));
		return new SegmentFigures(options, all, statistics);
	}

	private Fit extend(final Fit some, final CountPass pass) {
		return CodebookApplication.extend(some, pass.run(workers), workers);
	}

	/**
	 * The labels of a fit, smoothed if that is wanted, and no other image: for a
	 * look at them.
	 *
	 * @param image of the fit's pixels, all or some; see {@link #segment}
	 */
	public Img<? extends IntegerType<?>> labels(
		final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final Fit fit)
	{
		final SelectedPixels pixels = new SelectedPixels(image, selection);
		final int k = fit.codebook().k();
		final Img<? extends IntegerType<?>> labels = BlankImages.labels(pixels
			.size(), k);
		new LabelPass(pixels, new LabelTable(fit, workers), new LabelImageSink(
			labels)).run(workers);
		if (options.smoothing() == 0) return labels;
		final Img<? extends IntegerType<?>> smooth = BlankImages.labels(pixels
			.size(), k);
		new MajorityFilter(options.smoothing(), workers).apply(labels, selection, k,
			smooth);
		return smooth;
	}

	/** The figures of labels that a fit's were changed to. */
	public SegmentFigures figures(final RandomAccessibleInterval<ARGBType> image,
		final Fit fit, final Img<? extends IntegerType<?>> labels)
	{
		final DecodePass pass = new DecodePass(new SelectedPixels(image, null), fit
			.codebook(), labels, (region, from, part, count) -> {
				// no image is made of them
			});
		return new SegmentFigures(optionsOf(fit), fit, pass.run(workers));
	}

	private SegmentOptions optionsOf(final Fit fit) {
		return fit.origin().isApplied() ? options.withTrainingOf(fit.codebook())
			: options;
	}

	/** Counts the colors of an image; see {@link #segment}. */
	public ColorHistogram histogram(
		final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		return histogram(new SelectedPixels(image, selection));
	}

	/** The pixels of an image; see {@link #segment}. */
	public static PixelSource source(
		final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		return new SelectedPixels(image, selection);
	}

	/** Counts the colors of pixels of any source. */
	public ColorHistogram histogram(final PixelSource source) {
		return new CountPass(source).run(workers);
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

	/**
	 * Labels pixels of any source with a given codebook, without smoothing, and
	 * reads each of them once.
	 *
	 * @param codebook whose glass is not found by the colors of each image
	 * @return what is then known of the pixels
	 * @throws IllegalArgumentException with a sentence, if there are none
	 */
	public Fit apply(final PixelSource source, final StoredCodebook codebook,
		final LabelSink sink)
	{
		final LabelTable table = new LabelTable(codebook.codebook());
		return apply(new CountPass(source, Stage.LABELING, new LabelPass(source,
			table, sink)::label).run(workers), codebook);
	}

	/** What is told of pixels that have the labels of a fit, not smoothed. */
	public SegmentFigures figures(final PixelSource source, final Fit fit) {
		return figures(Intervals.numElements(source.size()), fit);
	}

	/** The same of so many pixels. */
	public SegmentFigures figures(final long pixels, final Fit fit) {
		return SegmentFigures.of(optionsOf(fit), fit, pixels);
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
}
