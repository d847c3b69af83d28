
package org.histokmeans.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.histokmeans.file.FileType;
import org.histokmeans.file.WholeFile;
import org.histokmeans.text.BatchMessages;

/**
 * What is known of each image of a batch, on disk at any time: in batch.json,
 * and what came after it was written in a journal. So a program that is killed
 * forgets nothing, and no long file is written for each image. Several threads
 * may read and put records at once; one opens it, writes batch.json and closes
 * it.
 */
final class BatchState implements AutoCloseable {

	static final String FILE = "batch.json";

	static final String IMAGES = "images";
	static final String GONE = "gone";
	static final String INPUT = "input";

	private static final String ID = "id";

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting()
		.disableHtmlEscaping().create();

	private final Path file;
	private final Journal journal;
	private final Map<String, BatchRecord> records = new TreeMap<>();
	private JsonObject head = new JsonObject();
	private boolean isNew = true;
	private String problem = "";
	private String id = "";

	/**
	 * Reads what an earlier run left.
	 *
	 * @throws IllegalArgumentException with a sentence, if something else has the
	 *           name of one of its files
	 * @throws IOException with a sentence, if another program works in the folder
	 *           or it is not writable
	 */
	BatchState(final Path output) throws IOException {
		file = output.resolve(FILE);
		StateFile.check(file);
		journal = new Journal(output);
		try {
			read();
		}
		catch (final IOException | RuntimeException | Error e) {
			journal.close();
			throw e;
		}
	}

	/** Half of it would be worse than none. */
	private void read() throws IOException {
		Path read = file;
		try {
			if (FileType.of(file) == FileType.FILE) readFile();
			read = journal.file();
			journal.read().forEach(this::readLine);
		}
		catch (final IllegalArgumentException e) {
			problem = String.format(BatchMessages.NO_STATE, read, e.getMessage());
			isNew = true;
			head = new JsonObject();
			records.clear();
		}
	}

	private void readFile() throws IOException {
		final JsonObject json = StateFile.read(file);
		json.getAsJsonArray(IMAGES).forEach(this::readRecord);
		if (json.has(GONE)) json.getAsJsonArray(GONE).forEach(this::readRecord);
		readId(json);
		head = json;
		isNew = false;
	}

	/** What is no record is left out: its image is done again. */
	private void readRecord(final JsonElement json) {
		try {
			final BatchRecord record = BatchRecord.read(json.getAsJsonObject());
			records.put(record.name(), record);
		}
		catch (final RuntimeException e) {
			return;
		}
	}

	/** A line that was not written to its end is left out. */
	private void readLine(final String line) {
		try {
			final JsonObject json = StateFile.parse(line);
			if (json.has(ID)) readId(json);
			else readRecord(json);
		}
		catch (final IllegalArgumentException e) {
			return;
		}
	}

	private void readId(final JsonObject json) {
		final String read = StateFile.text(json, ID);
		if (read != null && read.matches("[0-9a-f]{16}")) id = read;
	}

	/** Why the files of an earlier run cannot be used; empty if they can. */
	String problem() {
		return problem;
	}

	/**
	 * Tells this batch's files from those of others. One that is new is on disk
	 * at once.
	 */
	String id() throws IOException {
		if (!id.isEmpty()) return id;
		id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
		final JsonObject line = new JsonObject();
		line.addProperty(ID, id);
		journal.append(line.toString());
		return id;
	}

	/** What batch.json says of the earlier batch; may be empty. */
	JsonObject head() {
		return head;
	}

	/** Whether no batch has written to the folder before. */
	boolean isNew() {
		return isNew;
	}

	/** The folder of the earlier batch's images; empty if it is not known. */
	String input() {
		return head.has(INPUT) ? head.get(INPUT).getAsString() : "";
	}

	/** Null if the image is new. */
	synchronized BatchRecord get(final ListedImage image) {
		return records.get(image.name());
	}

	/** Takes effect at once, on disk too. */
	synchronized void put(final BatchRecord record) throws IOException {
		journal.append(record.json().toString());
		records.put(record.name(), record);
	}

	/** Says to later runs whose folder it is. */
	void write(final JsonObject head) throws IOException {
		write(head, new ArrayList<>(records.values()));
	}

	/**
	 * Images that are not in the batch, but have files left that no other image
	 * has made again. If they come back, they are done.
	 */
	synchronized List<BatchRecord> gone(final List<BatchRecord> images) {
		final Path output = file.resolveSibling("");
		final Set<String> names = images.stream().map(BatchRecord::name).collect(
			Collectors.toSet());
		final Set<Path> files = images.stream().flatMap(image -> image.files(output)
			.stream()).collect(Collectors.toSet());
		return records.values().stream().filter(record -> !names.contains(record
			.name()) && isLeft(record.files(output), files)).collect(Collectors
				.toList());
	}

	private static boolean isLeft(final List<Path> own, final Set<Path> others) {
		return own.stream().anyMatch(file -> FileType.of(
			file) != FileType.MISSING) && own.stream().noneMatch(others::contains);
	}

	/** Writes batch.json; the journal is needed no more. */
	synchronized void write(final JsonObject head, final List<BatchRecord> images)
		throws IOException
	{
		final JsonArray array = new JsonArray();
		images.forEach(image -> array.add(image.json()));
		head.addProperty(ID, id);
		head.add(IMAGES, array);
		final JsonArray gone = new JsonArray();
		gone(images).forEach(image -> gone.add(image.json()));
		if (gone.size() > 0) head.add(GONE, gone);
		final byte[] bytes = (GSON.toJson(head) + "\n").getBytes(
			StandardCharsets.UTF_8);
		WholeFile.write(file, part -> Files.write(part, bytes));
		journal.clear();
	}

	/** Deletes the journal, unless it is still needed. */
	@Override
	public void close() throws IOException {
		journal.close();
	}
}
