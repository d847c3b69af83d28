
package org.histokmeans.batch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.file.FileType;
import org.histokmeans.file.Sha256;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Progress;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.Sentences;
import org.histokmeans.text.SlideMessages;

/**
 * The one codebook of a batch: a given one, or one trained on the pixels of all
 * images together and kept as codebook.json in the output folder. It is trained
 * again when an image or an option changes, or which images can be used.
 */
final class SharedCodebook {

	/** The label images name it so: they may be moved together. */
	static final String FILE = "codebook.json";

	private static final String TRAINED_ON = "trainedon";
	private static final String CODEBOOK = "codebook";

	private static final String LEFT_OUT = "leftout";

	private final BatchOptions options;
	private final Progress progress;
	private final BatchListener listener;
	private final Path file;
	private final Map<String, String> problems = new TreeMap<>();
	private StoredCodebook codebook;
	private String sum = "";
	private String trainedOn = "";

	/**
	 * @throws IllegalArgumentException with a sentence, if a given codebook
	 *           cannot be read
	 */
	SharedCodebook(final BatchOptions options, final Progress progress,
		final BatchListener listener)
	{
		this.options = options;
		this.progress = progress;
		this.listener = listener;
		file = options.codebook() == null ? options.output().resolve(FILE) : options
			.codebook();
		if (options.codebook() != null) codebook = given();
	}

	private StoredCodebook given() {
		if (options.isShared()) throw new IllegalArgumentException(
			BatchMessages.TWO_CODEBOOKS);
		if (options.tiling().sample() > 1) throw new IllegalArgumentException(
			SlideMessages.SAMPLE_OF_NOTHING);
		try {
			final StoredCodebook given = StoredCodebook.read(file);
			sum = Sha256.of(Files.readAllBytes(file));
			return given;
		}
		catch (final IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** Null if each image has its own. */
	StoredCodebook codebook() {
		return codebook;
	}

	/** Why an image cannot be done, or null. */
	String problem(final ListedImage image) {
		if (image.problem() != null) return image.problem();
		return codebook == null && options.isShared() ? problems.get(image.name())
			: null;
	}

	/** What the images' files depend on, beside the options' text. */
	String text() {
		final StoredCodebook start = options.segmenting().start();
		return (start == null ? "" : " start=" + Sha256.of(CodebookFile.toJson(start
			.codebook()))) + (codebook == null ? "" : " codebook=" + sum);
	}

	void write(final JsonObject head) {
		if (codebook == null) return;
		head.addProperty(CODEBOOK, sum);
		if (!options.isShared()) return;
		head.addProperty(TRAINED_ON, trainedOn);
		final JsonArray leftOut = new JsonArray();
		problems.keySet().forEach(leftOut::add);
		head.add(LEFT_OUT, leftOut);
	}

	/**
	 * Trains it, if it is to be trained. If it cannot be, each image has a
	 * problem.
	 *
	 * @param before the head of an earlier batch.json
	 * @throws IOException with a sentence, if it cannot be written
	 */
	void train(final List<ListedImage> images, final JsonObject before)
		throws IOException
	{
		if (!options.isShared()) return;
		trainedOn = inputs(images);
		if (options.isForced() || !isTrained(before, images)) trainNow(images,
			before);
		else codebook = new StoredCodebook(CodebookFile.read(file), FILE);
		if (codebook == null) return;
		sum = Sha256.of(Files.readAllBytes(file));
		remark();
	}

	private void remark() {
		if (!problems.isEmpty()) listener.remark(String.format(
			BatchMessages.NOT_IN_CODEBOOK, String.join(", ", problems.keySet())));
		final String fewer = SharedTraining.remark(codebook.codebook(), FILE);
		if (!fewer.isEmpty()) listener.remark(fewer);
	}

	private void trainNow(final List<ListedImage> images, final JsonObject before)
		throws IOException
	{
		listener.train(images.size());
		final BatchTraining training = new BatchTraining(options, progress,
			listener);
		training.add(images);
		problems.putAll(training.problems());
		final Codebook trained = trained(training, images);
		if (trained == null) {
			if (isFileOf(before)) Files.delete(file);
			return;
		}
		CodebookFile.write(trained, file);
		codebook = new StoredCodebook(trained, FILE);
	}

	/** Null if there is nothing to train on. */
	private Codebook trained(final BatchTraining training,
		final List<ListedImage> images)
	{
		if (problems.size() == images.size()) return null;
		try {
			return training.codebook();
		}
		catch (final IllegalArgumentException e) {
			images.forEach(image -> problems.putIfAbsent(image.name(), Sentences.of(
				e)));
			return null;
		}
	}

	/** Whether the file is still the one that the earlier batch trained. */
	private boolean isFileOf(final JsonObject before) throws IOException {
		return before.has(TRAINED_ON) && FileType.of(file) == FileType.FILE && Files
			.size(file) <= CodebookFile.MAX_BYTES && Sha256.of(Files.readAllBytes(
				file)).equals(StateFile.text(before, CODEBOOK));
	}

	/** And whether the same images can be used as then. */
	private boolean isTrained(final JsonObject before,
		final List<ListedImage> images) throws IOException
	{
		if (!isFileOf(before) || !StateFile.isArray(before, LEFT_OUT) || !trainedOn
			.equals(StateFile.text(before, TRAINED_ON))) return false;
		final Set<String> names = new HashSet<>();
		before.getAsJsonArray(LEFT_OUT).forEach(name -> names.add(String.valueOf(
			name.isJsonPrimitive() ? name.getAsString() : name)));
		final Map<Boolean, List<ListedImage>> isLeftOut = images.stream().collect(
			Collectors.partitioningBy(image -> names.contains(image.name())));
		final BatchTraining training = new BatchTraining(options, progress,
			BatchListener.NONE);
		training.add(isLeftOut.get(true));
		problems.putAll(training.problems());
		final boolean isSame = problems.size() == isLeftOut.get(true).size() &&
			isLeftOut.get(false).stream().allMatch(image -> Files.isReadable(image
				.path()));
		if (!isSame) problems.clear();
		return isSame;
	}

	/** A checksum of all images' names, sizes and times, and of the options. */
	private String inputs(final List<ListedImage> images) {
		final StringBuilder text = new StringBuilder(options.text());
		for (final ListedImage image : images) {
			text.append('\n').append(image.name()).append(' ').append(stamp(image))
				.append(options.within().text(image.name()));
		}
		return Sha256.of(text.toString());
	}

	private static String stamp(final ListedImage image) {
		try {
			return ImageStamp.of(image.path()).toString();
		}
		catch (final IOException e) {
			return "";
		}
	}
}
