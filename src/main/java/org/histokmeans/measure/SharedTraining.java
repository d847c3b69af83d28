
package org.histokmeans.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingPart;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Messages;

/**
 * Trains one codebook on many images, and says how well it suits each. Images
 * are opened when they are counted, and once more for their figures; only the
 * sum of their colors is kept.
 *
 * <pre>
 *
 * SharedTraining training = new SharedTraining(options, Weight.EQUAL, workers);
 * training.addAll(sources);
 * Codebook codebook = training.codebook();
 * List&lt;TrainedImage&gt; figures = training.figures(codebook, sources);
 * </pre>
 *
 * Several threads may add images at once: the codebook does not depend on their
 * order.
 */
public final class SharedTraining {

	private final ColorSegmenter segmenter;
	private final Workers workers;
	private final TrainingPool pool;

	public SharedTraining(final SegmentOptions options, final Weight weight,
		final Workers workers)
	{
		this.workers = workers;
		segmenter = new ColorSegmenter(options, workers);
		pool = segmenter.pool(weight);
	}

	/**
	 * Adds images, one after the other.
	 *
	 * @throws IOException with a sentence that names the image, if one cannot be
	 *           opened
	 * @throws IllegalArgumentException with a sentence that names the image, if
	 *           it is no color image
	 */
	public void addAll(final List<HistogramSource> sources) throws IOException {
		for (final HistogramSource source : sources) {
			addNamed(source);
		}
	}

	private void addNamed(final HistogramSource source) throws IOException {
		try {
			add(source, workers);
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException(source.name() + ": " + e.getMessage(),
				e);
		}
		catch (final OutOfMemoryError e) {
			throw new IOException(source.name() + ": " + Messages.NO_HEAP, e);
		}
	}

	/**
	 * Adds an image, all of it or nothing.
	 *
	 * @param threads for this image alone
	 */
	public void add(final HistogramSource source, final Workers threads)
		throws IOException
	{
		pool.add(source.count(threads));
	}

	/** Adds images that were counted elsewhere, for the same options. */
	public void add(final TrainingPart part) {
		pool.add(part);
	}

	/**
	 * The codebook of all images, with the words of the classes in it.
	 *
	 * @throws IllegalArgumentException with a sentence, if all pixels are glass
	 */
	public Codebook codebook() {
		return TissueRule.named(segmenter.train(pool));
	}

	/**
	 * What the user should know about a trained codebook; empty for nothing.
	 *
	 * @param name of its file
	 */
	public static String remark(final Codebook codebook, final String name) {
		final int wanted = codebook.training().options().k();
		return codebook.k() >= wanted ? "" : String.format(Messages.FEWER_CLUSTERS,
			name, codebook.k(), wanted, codebook.colorSpace().name());
	}

	/** How well the codebook suits each image, in the same order. */
	public List<TrainedImage> figures(final Codebook codebook,
		final List<HistogramSource> sources) throws IOException
	{
		final List<TrainedImage> figures = new ArrayList<>();
		for (final HistogramSource source : sources) {
			figures.add(figures(codebook, source.count(workers)));
		}
		return figures;
	}

	private TrainedImage figures(final Codebook codebook,
		final CountedImage image)
	{
		final Fit fit = segmenter.apply(image.histogram(), new StoredCodebook(
			codebook, ""));
		return new TrainedImage(image, segmenter.compared(fit));
	}
}
