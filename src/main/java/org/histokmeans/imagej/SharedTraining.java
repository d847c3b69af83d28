
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Messages;

/**
 * Trains one codebook on many images, and says how well it suits each. Images
 * are opened one after the other, and once more for their figures; only the sum
 * of their colours is kept.
 *
 * <pre>
 *
 * SharedTraining training = new SharedTraining(options, Weight.EQUAL, workers,
 * 	progress);
 * Codebook codebook = training.train(sources);
 * List&lt;TrainedImage&gt; figures = training.figures(codebook, sources);
 * </pre>
 */
public final class SharedTraining {

	private final ImageSegmenter segmenter;
	private final Weight weight;

	public SharedTraining(final SegmentOptions options, final Weight weight,
		final Workers workers)
	{
		segmenter = new ImageSegmenter(options, workers);
		this.weight = weight;
	}

	/**
	 * The codebook does not depend on the order of the images.
	 *
	 * @throws IOException with a sentence that names the image, if one cannot be
	 *           opened
	 * @throws IllegalArgumentException with a sentence, if one is no colour image
	 *           or all pixels are glass
	 */
	public Codebook train(final List<TrainingSource> sources) throws IOException {
		final TrainingPool pool = segmenter.pool(weight);
		for (final TrainingSource source : sources) {
			add(source, pool);
		}
		return segmenter.train(pool);
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

	private void add(final TrainingSource source, final TrainingPool pool)
		throws IOException
	{
		try {
			addOpened(source.open(), source, pool);
		}
		catch (final OutOfMemoryError e) {
			throw new IOException(source.name() + ": " + Messages.NO_HEAP, e);
		}
	}

	private void addOpened(final ImagePlus image, final TrainingSource source,
		final TrainingPool pool)
	{
		try {
			segmenter.addTo(pool, image);
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException(source.name() + ": " + e.getMessage(),
				e);
		}
	}

	/** How well the codebook suits each image, in the same order. */
	public List<TrainedImage> figures(final Codebook codebook,
		final List<TrainingSource> sources) throws IOException
	{
		final List<TrainedImage> figures = new ArrayList<>();
		for (final TrainingSource source : sources) {
			figures.add(segmenter.figures(source.open(), codebook));
		}
		return figures;
	}
}
