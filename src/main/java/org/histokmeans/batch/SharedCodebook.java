
package org.histokmeans.batch;

import com.google.gson.JsonObject;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.histokmeans.cluster.Progress;
import org.histokmeans.cluster.Workers;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.imagej.ImageFiles;
import org.histokmeans.imagej.ImageHeader;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.Messages;

/**
 * The one codebook of a batch: a given one, or one trained on the pixels of all
 * images together and kept as codebook.json in the output folder. It is trained
 * again when an image or an option changes.
 */
final class SharedCodebook {

	/** The label images name it so: they may be moved together. */
	static final String FILE = "codebook.json";

	private static final String TRAINED_ON = "trainedon";
	private static final String CODEBOOK = "codebook";

	private final BatchOptions options;
	private final Progress progress;
	private final Path file;
	private final List<ListedImage> again = Collections.synchronizedList(
		new ArrayList<>());
	private StoredCodebook codebook;
	private String trainedOn = "";

	/**
	 * @throws IllegalArgumentException with a sentence, if a given codebook
	 *           cannot be read
	 */
	SharedCodebook(final BatchOptions options, final Progress progress) {
		this.options = options;
		this.progress = progress;
		file = options.codebook() == null ? options.output().resolve(FILE) : options
			.codebook();
		if (options.codebook() != null) codebook = given();
	}

	private StoredCodebook given() {
		if (options.isShared()) throw new IllegalArgumentException(
			Messages.TWO_CODEBOOKS);
		try {
			return StoredCodebook.read(file);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** Null if each image has its own. */
	StoredCodebook codebook() {
		return codebook;
	}

	/** What the images' files depend on, beside the options' text. */
	String text() throws IOException {
		final StoredCodebook start = options.segmenting().start();
		return (start == null ? "" : " start=" + sum(CodebookFile.toJson(start
			.codebook()).getBytes(StandardCharsets.UTF_8))) + (codebook == null ? ""
				: " codebook=" + sum(Files.readAllBytes(file)));
	}

	void write(final JsonObject head) throws IOException {
		if (codebook == null) return;
		head.addProperty(CODEBOOK, sum(Files.readAllBytes(file)));
		if (options.isShared()) head.addProperty(TRAINED_ON, trainedOn);
	}

	/**
	 * Trains it, if it is to be trained.
	 *
	 * @param before the head of an earlier batch.json
	 * @throws IOException with a sentence, if it cannot be written
	 */
	void train(final List<ListedImage> images, final JsonObject before)
		throws IOException
	{
		if (!options.isShared()) return;
		trainedOn = inputs(images);
		if (!options.isForced() && isTrained(before)) {
			codebook = new StoredCodebook(CodebookFile.read(file), FILE);
			return;
		}
		final Codebook trained = trained(images);
		if (trained == null) return;
		CodebookFile.write(trained, file);
		codebook = new StoredCodebook(trained, FILE);
	}

	private boolean isTrained(final JsonObject before) throws IOException {
		return before.has(TRAINED_ON) && before.has(CODEBOOK) && Files
			.isRegularFile(file) && before.get(TRAINED_ON).getAsString().equals(
				trainedOn) && before.get(CODEBOOK).getAsString().equals(sum(Files
					.readAllBytes(file)));
	}

	/** A checksum of all images' names, sizes and times, and of the options. */
	private String inputs(final List<ListedImage> images) {
		final StringBuilder text = new StringBuilder(options.text());
		for (final ListedImage image : images) {
			text.append('\n').append(image.name()).append(' ').append(stamp(image));
		}
		return sum(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String stamp(final ListedImage image) {
		try {
			return ImageStamp.of(image.path()).toString();
		}
		catch (final IOException e) {
			return "";
		}
	}

	/** Null if no image can be opened. */
	private Codebook trained(final List<ListedImage> images) throws IOException {
		try (Workers workers = Workers.of(options.threads())) {
			final ImageSegmenter segmenter = new ImageSegmenter(options.segmenting(),
				workers, progress);
			final TrainingPool pool = segmenter.pool(Weight.PIXELS);
			final List<ListedImage> added = Collections.synchronizedList(
				new ArrayList<>());
			final Schedule schedule = new Schedule(options.threads(), Schedule.heap(),
				progress);
			schedule.run(images, image -> MemoryEstimate.of(ImageHeader.pixels(image
				.path()), 0), (image, some) -> add(image, some, pool, added));
			schedule.run(new ArrayList<>(again), image -> Long.MAX_VALUE, (image,
				some) -> add(image, some, pool, added));
			return added.isEmpty() ? null : segmenter.train(pool);
		}
	}

	/** An image that cannot be opened fails again, and is listed, later. */
	private void add(final ListedImage image, final Workers workers,
		final TrainingPool pool, final List<ListedImage> added)
	{
		if (image.problem() != null) return;
		try {
			final ImageSegmenter segmenter = new ImageSegmenter(options.segmenting(),
				workers, progress);
			final ImagePlus opened = ImageFiles.open(image.path());
			synchronized (pool) {
				segmenter.addTo(pool, opened);
			}
			added.add(image);
		}
		catch (final CancellationException e) {
			throw e;
		}
		catch (final IOException | RuntimeException e) {
			return;
		}
		catch (final OutOfMemoryError e) {
			again.add(image);
		}
	}

	private static String sum(final byte[] bytes) {
		try {
			final StringBuilder hex = new StringBuilder();
			for (final byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
				hex.append(String.format("%02x", b));
			}
			return hex.toString();
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
