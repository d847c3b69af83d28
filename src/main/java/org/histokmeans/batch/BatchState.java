
package org.histokmeans.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.histokmeans.file.WholeFile;

/**
 * What is known of each image of a batch, on disk at any time: in batch.json,
 * and what came after it was written in a journal. So a program that is killed
 * forgets nothing, and no long file is written for each image.
 */
final class BatchState implements AutoCloseable {

	static final String FILE = "batch.json";

	private static final String GONE = "gone";

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting()
		.disableHtmlEscaping().create();

	private final Path file;
	private final Journal journal;
	private final boolean isNew;
	private final Map<String, BatchRecord> records = new TreeMap<>();
	private JsonObject head = new JsonObject();

	/**
	 * Reads what an earlier run left.
	 *
	 * @throws IOException with a sentence, if another program works in the folder
	 *           or it is not writable
	 */
	BatchState(final Path output) throws IOException {
		file = output.resolve(FILE);
		journal = new Journal(output);
		isNew = Files.notExists(file);
		if (!isNew) readFile();
		for (final String line : journal.read()) {
			readRecord(line);
		}
	}

	/** A file that someone else changed is as good as none. */
	private void readFile() throws IOException {
		try {
			final JsonObject json = JsonParser.parseString(new String(Files
				.readAllBytes(file), StandardCharsets.UTF_8)).getAsJsonObject();
			for (final JsonElement image : json.getAsJsonArray("images")) {
				readRecord(image.toString());
			}
			if (json.has(GONE)) json.getAsJsonArray(GONE).forEach(image -> readRecord(
				image.toString()));
			head = json;
		}
		catch (final RuntimeException e) {
			records.clear();
		}
	}

	/** A line that was not written to its end is left out. */
	private void readRecord(final String json) {
		try {
			final BatchRecord record = BatchRecord.read(JsonParser.parseString(json)
				.getAsJsonObject());
			records.put(record.name(), record);
		}
		catch (final RuntimeException e) {
			return;
		}
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
		final JsonElement input = head.get("input");
		return input != null && input.isJsonPrimitive() ? input.getAsString() : "";
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
		return own.stream().anyMatch(Files::exists) && own.stream().noneMatch(
			others::contains);
	}

	/** Writes batch.json; the journal is needed no more. */
	synchronized void write(final JsonObject head, final List<BatchRecord> images)
		throws IOException
	{
		final JsonArray array = new JsonArray();
		images.forEach(image -> array.add(image.json()));
		head.add("images", array);
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
