
package org.histokmeans.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.codebook.Weight;
import org.histokmeans.imagej.ImageSource;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.Sentences;

/** Trains a codebook on those images of a batch that can be used. */
final class BatchTraining {

	private final BatchOptions options;
	private final Progress progress;
	private final BatchListener listener;
	private final SharedTraining training;
	private final Map<String, String> problems = Collections.synchronizedMap(
		new TreeMap<>());
	private final List<ListedImage> again = Collections.synchronizedList(
		new ArrayList<>());

	BatchTraining(final BatchOptions options, final Progress progress,
		final BatchListener listener)
	{
		this.listener = listener;
		this.options = options;
		this.progress = progress;
		training = new SharedTraining(options.segmenting(), Weight.PIXELS, Workers
			.of(options.threads()).reportingTo(progress));
	}

	/** Why images were not added, by their names. */
	Map<String, String> problems() {
		return problems;
	}

	/** What does not fit into memory beside others is tried again alone. */
	void add(final List<ListedImage> images) throws IOException {
		final Schedule schedule = new Schedule(options.threads(), Schedule.heap(),
			progress);
		schedule.run(images, image -> MemoryEstimate.of(image, options, 0), (image,
			some) -> read(image, some, false));
		schedule.run(new ArrayList<>(again), image -> Long.MAX_VALUE, (image,
			some) -> read(image, some, true));
	}

	private void read(final ListedImage image, final Workers workers,
		final boolean isLast)
	{
		add(image, workers, isLast);
		if (isLast || !again.contains(image)) listener.trained(image.name());
	}

	private void add(final ListedImage image, final Workers workers,
		final boolean isLast)
	{
		try {
			if (image.problem() == null) training.add(source(image), workers);
			else problems.put(image.name(), image.problem());
		}
		catch (final CancellationException e) {
			throw e;
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			if (e instanceof OutOfMemoryError && !isLast) again.add(image);
			else problems.put(image.name(), Sentences.of(e));
		}
	}

	private HistogramSource source(final ListedImage image) {
		return ImageSource.of(image.name(), image.path(), options.tiling(), options
			.within().of(image.name()));
	}

	/** @throws IllegalArgumentException with a sentence, if all is glass */
	Codebook codebook() {
		return training.codebook();
	}
}
