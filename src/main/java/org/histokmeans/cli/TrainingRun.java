
package org.histokmeans.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.codebook.Weight;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.imagej.ImageSource;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.measure.TrainedImage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Sentences;

/**
 * Trains one codebook on images named on the command line. An image that fails
 * ends it: without it the codebook would be another.
 */
final class TrainingRun {

	private final SharedTraining training;
	private TilingArguments tiling = new TilingArguments();
	private ImageAreas areas = ImageAreas.ALL;

	TrainingRun(final SegmentOptions options, final Weight weight,
		final Workers workers)
	{
		training = new SharedTraining(options, weight, workers);
	}

	/** Which images are read by tiles. */
	TrainingRun with(final TilingArguments value) {
		tiling = value;
		return this;
	}

	/** What is analyzed of each image. */
	TrainingRun with(final ImageAreas value) {
		areas = value;
		return this;
	}

	/**
	 * @throws Failure with a sentence that names the image
	 */
	Codebook train(final List<String> images) {
		try {
			training.addAll(sources(images));
			return training.codebook();
		}
		catch (final IOException | IllegalArgumentException | OutOfMemoryError e) {
			throw Failure.someFailed(Sentences.of(e));
		}
	}

	List<TrainedImage> figures(final Codebook codebook, final List<String> images)
		throws IOException
	{
		try {
			return training.figures(codebook, sources(images));
		}
		catch (final IllegalArgumentException | OutOfMemoryError e) {
			throw Failure.someFailed(Sentences.of(e));
		}
	}

	private List<HistogramSource> sources(final List<String> images)
		throws IOException
	{
		final List<HistogramSource> sources = new ArrayList<>();
		final OutputFolders folders = new OutputFolders(images);
		for (final String image : images) {
			sources.add(ImageSource.of(image, InputImage.path(image), tiling.tiling(),
				areas.of(OutputFolders.name(image, folders.of(image)))));
		}
		return sources;
	}
}
