
package org.histokmeans.batch;

import ij.ImagePlus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.Sentences;

/** Trains a codebook on those images of a batch that can be used. */
final class BatchTraining {

	private final BatchOptions options;
	private final Progress progress;
	private final BatchListener listener;
	private final TrainingPool pool;
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
		pool = new ImageSegmenter(options.segmenting()).pool(Weight.PIXELS);
	}

	/** Why images were not added, by their names. */
	Map<String, String> problems() {
		return problems;
	}

	/** What does not fit into memory beside others is tried again alone. */
	void add(final List<ListedImage> images) throws IOException {
		final Schedule schedule = new Schedule(options.threads(), Schedule.heap(),
			progress);
		schedule.run(images, image -> MemoryEstimate.of(image, 0), (image,
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
			if (image.problem() == null) open(image, workers);
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

	private void open(final ListedImage image, final Workers workers)
		throws IOException
	{
		final ImageSegmenter segmenter = new ImageSegmenter(options.segmenting(),
			workers);
		final ImagePlus opened = ImageFiles.open(image.path());
		synchronized (pool) {
			segmenter.addTo(pool, opened);
		}
	}

	/** @throws IllegalArgumentException with a sentence, if all is glass */
	Codebook codebook() {
		final Workers workers = Workers.of(options.threads());
		return new ImageSegmenter(options.segmenting(), workers).train(pool);
	}
}
