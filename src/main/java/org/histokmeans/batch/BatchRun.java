
package org.histokmeans.batch;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.histokmeans.file.PartNames;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.CancelOnly;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.ProgramVersion;
import org.histokmeans.text.Sentences;

/**
 * Segments all images of a folder. What an earlier run did with the same
 * options is kept; so a batch that was stopped, even killed, goes on where it
 * was, and ends with the same files. An image that fails costs a line in
 * failed.csv.
 */
public final class BatchRun {

	private final BatchOptions options;
	private final Progress progress;
	private final BatchListener listener;
	private final String start = now();
	private final List<ListedImage> tooLarge = Collections.synchronizedList(
		new ArrayList<>());
	private List<ListedImage> images;
	private OutputFolder output;
	private BatchState state;
	private SharedCodebook shared;
	private SegmentJob segmenting;
	private String text;

	/** @param progress asked whether to stop; is told nothing */
	public BatchRun(final BatchOptions options, final Progress progress,
		final BatchListener listener)
	{
		this.options = options;
		this.progress = new CancelOnly(progress);
		this.listener = listener;
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if folders or pattern are
	 *           wrong; nothing is written then
	 * @throws IOException with a sentence, if files cannot be written
	 * @throws CancellationException if the user stops it
	 */
	public BatchResult run() throws IOException {
		shared = new SharedCodebook(options, progress, listener);
		BatchFolders.check(options.input(), options.output());
		BatchFolders.checkGiven(options);
		images = found();
		options.within().checkedFor(images.size());
		BatchFolders.check(options.input(), options.output(), images);
		BatchFolders.make(options.input(), options.output());
		output = new OutputFolder(options.output(), images);
		try (BatchState opened = new BatchState(options.output())) {
			state = opened;
			new FoundFolder(options, state).check();
			return begun();
		}
	}

	private List<ListedImage> found() throws IOException {
		final FolderImages found = new FolderImages(options.input(), options
			.pattern(), options.isRecursive(), String.format(BatchMessages.NO_MATCH,
				options.input(), options.pattern()));
		if (!found.remark().isEmpty()) listener.remark(found.remark());
		return found.listed();
	}

	private BatchResult begun() throws IOException {
		try (PartNames own = PartNames.of(state.id())) {
			output.deleteParts(state.id(), BatchFolders.names(images));
			if (state.isNew()) state.write(head());
			shared.train(images, state.head());
			text = options.text() + shared.text();
			segmenting = new SegmentJob(options.segmenting(), options.files())
				.applying(shared.codebook(), false).with(options.tiling());
			return complete();
		}
	}

	private BatchResult complete() throws IOException {
		final List<ListedImage> missing = images.stream().filter(image -> !isDone(
			image)).collect(Collectors.toList());
		final int before = images.size() - missing.size();
		begin(missing);
		listener.begin(images.size(), before);
		try {
			schedule(missing, this::estimate, false);
			schedule(new ArrayList<>(tooLarge), image -> Long.MAX_VALUE, true);
		}
		catch (final CancellationException e) {
			end(head());
			throw e;
		}
		final JsonObject head = head();
		head.addProperty("end", now());
		end(head);
		remarkGone();
		return new BatchResult(images.size(), before, (int) records().stream()
			.filter(BatchRecord::isFailed).count());
	}

	private void remarkGone() {
		final List<BatchRecord> gone = state.gone(records());
		if (!gone.isEmpty()) listener.remark(String.format(BatchMessages.GONE, gone
			.stream().map(BatchRecord::name).collect(Collectors.joining(", "))));
	}

	private boolean isDone(final ListedImage image) {
		final BatchRecord record = state.get(image);
		return !options.isForced() && record != null && record.isValid(image, text(
			image), options.output());
	}

	/** All that the files of an image depend on. */
	private String text(final ListedImage image) {
		return text + options.within().text(image.name());
	}

	private long estimate(final ListedImage image) {
		return MemoryEstimate.of(image, options, options.segmenting().kmeans().k());
	}

	/** Nothing that is missing counts as done from here on. */
	private void begin(final List<ListedImage> missing) throws IOException {
		for (final ListedImage image : missing) {
			state.put(BatchRecord.pending(image, state.get(image)));
		}
		state.write(head(), records());
	}

	private void end(final JsonObject head) throws IOException {
		new BatchTables(options.output()).write(records());
		state.write(head, records());
	}

	private void schedule(final List<ListedImage> list,
		final ToLongFunction<ListedImage> need, final boolean isLast)
		throws IOException
	{
		new Schedule(options.threads(), Schedule.heap(), progress).run(list, need, (
			image, workers) -> {
			try (PartNames own = PartNames.of(state.id())) {
				segment(image, workers, isLast);
			}
		});
	}

	/** What does not fit beside others is tried again alone. */
	private void segment(final ListedImage image, final Workers workers,
		final boolean isLast) throws IOException
	{
		final String problem = shared.problem(image);
		if (problem != null) {
			fail(image, problem);
			return;
		}
		final ImageJob job = new ImageJob(options, output, image, segmenting, text(
			image), listener);
		try {
			finish(image, job.run(workers));
			listener.end(image.name(), "", job.remark());
		}
		catch (final UnwritableException | CancellationException e) {
			job.undo();
			throw e;
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			job.undo();
			if (e instanceof OutOfMemoryError && !isLast) tooLarge.add(image);
			else fail(image, Sentences.of(e));
		}
	}

	private void fail(final ListedImage image, final String reason)
		throws IOException
	{
		final String relative = reason.replace(image.path().toString(), image
			.name());
		finish(image, BatchRecord.failed(image, relative));
		listener.end(image.name(), relative.startsWith(image.name() + " ")
			? relative : image.name() + ": " + relative, "");
	}

	/** Files of an earlier run that no one made again are out of date. */
	private void finish(final ListedImage image, final BatchRecord record)
		throws IOException
	{
		final List<Path> old = state.get(image).files(options.output());
		old.removeAll(record.files(options.output()));
		output.delete(image, old);
		state.put(record);
	}

	private List<BatchRecord> records() {
		return images.stream().map(state::get).collect(Collectors.toList());
	}

	private JsonObject head() {
		final JsonObject head = new JsonObject();
		head.addProperty("format", StateFile.FORMAT);
		head.addProperty("version", StateFile.VERSION);
		head.addProperty("program", ProgramVersion.get());
		head.addProperty("start", start);
		head.addProperty(BatchState.INPUT, options.input().toAbsolutePath()
			.normalize().toString());
		head.addProperty("pattern", options.pattern());
		head.addProperty("recursive", options.isRecursive());
		head.addProperty("options", options.text());
		shared.write(head);
		return head;
	}

	private static String now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
