
package org.histokmeans.imagej;

import ij.ImagePlus;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.measure.TissueRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;

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

	private final ColorSegmenter segmenter;
	private final Workers workers;

	/** Uses all processors and reports no progress. */
	public ImageSegmenter(final SegmentOptions options) {
		this(options, Workers.all());
	}

	public ImageSegmenter(final SegmentOptions options, final Workers workers) {
		segmenter = new ColorSegmenter(options, workers);
		this.workers = workers;
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
		return new SegmentedImage(image, segmenter.segment(pixels, selection),
			workers);
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
		return new SegmentedImage(image, segmenter.apply(new ColorImage(image)
			.pixels(), Selection.of(image), codebook, compare), workers);
	}

	/** Collects images to train one codebook on. */
	public TrainingPool pool(final Weight weight) {
		return segmenter.pool(weight);
	}

	/**
	 * Counts the colours of an image, or of its selection, into a pool.
	 *
	 * @param image see {@link #segment}
	 */
	public void addTo(final TrainingPool pool, final ImagePlus image) {
		pool.add(image.getTitle(), image.getWidth(), image.getHeight(), segmenter
			.histogram(new ColorImage(image).pixels(), Selection.of(image)));
	}

	/**
	 * Trains one codebook on many images, with the words of the classes in it.
	 *
	 * @param pool of this segmenter
	 * @throws IllegalArgumentException with a sentence, if all pixels are glass
	 */
	public Codebook train(final TrainingPool pool) {
		return TissueRule.named(segmenter.train(pool));
	}

	/** How well a codebook suits an image, without labelling it. */
	TrainedImage figures(final ImagePlus image, final Codebook codebook) {
		final Fit fit = segmenter.apply(segmenter.histogram(new ColorImage(image)
			.pixels(), Selection.of(image)), new StoredCodebook(codebook, ""));
		return new TrainedImage(image, segmenter.compared(fit));
	}
}
