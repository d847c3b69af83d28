
package org.histokmeans.batch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.file.FileType;
import org.histokmeans.measure.Row;

/**
 * What batch.json says of an image: its state; its size, its time and the
 * options when it was done; the files made, and their rows in the tables. A
 * digest tells whether it is as it was written. Does not change once it is
 * made.
 */
final class BatchRecord {

	private static final String DONE = "done";
	private static final String FAILED = "failed";
	private static final String PENDING = "pending";

	private static final String IMAGE = "image";
	private static final String BASE = "base";
	private static final String FILES = "files";

	private final JsonObject json;

	private BatchRecord(final JsonObject json) {
		this.json = json;
	}

	/**
	 * What is not as it was written counts as not done; but its files, if they
	 * have names of this batch, are still to be replaced.
	 *
	 * @throws RuntimeException of any kind, if it is no record
	 */
	static BatchRecord read(final JsonObject json) {
		RecordNames.check(json);
		return RecordDigest.isSealed(json) ? checked(json) : pending(json.get(IMAGE)
			.getAsString(), json);
	}

	private static BatchRecord checked(final JsonObject json) {
		final BatchRecord record = new BatchRecord(json);
		record.state();
		if (record.isDone()) record.row();
		if (record.isFailed()) record.reason();
		record.clusterRows();
		return record;
	}

	/** @param before the image's record with files to be replaced, or null */
	static BatchRecord pending(final ListedImage image,
		final BatchRecord before)
	{
		return pending(image.name(), before == null ? new JsonObject()
			: before.json);
	}

	private static BatchRecord pending(final String image,
		final JsonObject before)
	{
		final JsonObject json = json(image, PENDING);
		if (before.has(FILES)) {
			json.add(BASE, before.get(BASE));
			json.add(FILES, before.get(FILES));
		}
		return sealed(json);
	}

	private static BatchRecord sealed(final JsonObject json) {
		RecordDigest.seal(json);
		return new BatchRecord(json);
	}

	static BatchRecord failed(final ListedImage image, final String reason) {
		final JsonObject json = json(image.name(), FAILED);
		json.addProperty("reason", reason);
		return sealed(json);
	}

	/**
	 * @param stamp the image's before it was read
	 * @param files below the output folder
	 */
	static BatchRecord done(final ListedImage image, final ImageStamp stamp,
		final String options, final Path output, final List<Path> files,
		final Row row, final List<Row> clusterRows) throws IOException
	{
		final JsonObject json = json(image.name(), DONE);
		stamp.write(json);
		json.addProperty("options", options);
		json.addProperty(BASE, image.base());
		final JsonObject sizes = new JsonObject();
		for (final Path file : files) {
			sizes.addProperty(name(output, file), Files.size(file));
		}
		json.add(FILES, sizes);
		json.add("results", RowJson.write(row));
		final JsonArray rows = new JsonArray();
		clusterRows.forEach(cluster -> rows.add(RowJson.write(cluster)));
		json.add("clusters", rows);
		return sealed(json);
	}

	private static String name(final Path output, final Path file) {
		return output.relativize(file).toString().replace(file.getFileSystem()
			.getSeparator(), "/");
	}

	private static JsonObject json(final String image, final String state) {
		final JsonObject json = new JsonObject();
		json.addProperty(IMAGE, image);
		json.addProperty("state", state);
		return json;
	}

	JsonObject json() {
		return json;
	}

	String name() {
		return json.get(IMAGE).getAsString();
	}

	private String state() {
		return json.get("state").getAsString();
	}

	boolean isDone() {
		return DONE.equals(state());
	}

	boolean isFailed() {
		return FAILED.equals(state());
	}

	String reason() {
		return json.get("reason").getAsString();
	}

	Row row() {
		return RowJson.read(json.getAsJsonObject("results"));
	}

	List<Row> clusterRows() {
		final List<Row> rows = new ArrayList<>();
		if (!isDone()) return rows;
		for (final JsonElement row : json.getAsJsonArray("clusters")) {
			rows.add(RowJson.read(row.getAsJsonObject()));
		}
		return rows;
	}

	/** The files made, below the output folder. */
	List<Path> files(final Path output) {
		final List<Path> files = new ArrayList<>();
		if (json.has(FILES)) json.getAsJsonObject(FILES).keySet().forEach(
			file -> files.add(output.resolve(file)));
		return files;
	}

	/** Whether the image need not be done again. */
	boolean isValid(final ListedImage image, final String options,
		final Path output)
	{
		try {
			return isDone() && json.get("options").getAsString().equals(options) &&
				json.get(BASE).getAsString().equals(image.base()) && ImageStamp.of(image
					.path()).isIn(json) && hasFiles(output);
		}
		catch (final IOException | RuntimeException e) {
			return false;
		}
	}

	/** A link is no file that was made. */
	private boolean hasFiles(final Path output) throws IOException {
		final JsonObject sizes = json.getAsJsonObject(FILES);
		for (final String file : sizes.keySet()) {
			final Path path = output.resolve(file);
			if (FileType.of(path) != FileType.FILE || !String.valueOf(Files.size(
				path)).equals(StateFile.text(sizes, file))) return false;
		}
		return true;
	}
}
