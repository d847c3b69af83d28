
package org.histokmeans.batch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.measure.Row;

/**
 * What batch.json says of an image: its state; its size, its time and the
 * options when it was done; the files made, and their rows in the tables.
 * Immutable.
 */
final class BatchRecord {

	private static final String DONE = "done";
	private static final String FAILED = "failed";
	private static final String PENDING = "pending";

	private final JsonObject json;

	private BatchRecord(final JsonObject json) {
		this.json = json;
	}

	/** @throws RuntimeException of any kind, if it is no record */
	static BatchRecord read(final JsonObject json) {
		final BatchRecord record = new BatchRecord(json);
		record.name();
		record.state();
		if (record.isDone()) record.row();
		record.clusterRows();
		return record;
	}

	/** @param before the image's record with files to be replaced, or null */
	static BatchRecord pending(final ListedImage image,
		final BatchRecord before)
	{
		final JsonObject json = json(image, PENDING);
		if (before != null && before.json.has("files")) json.add("files",
			before.json.get("files"));
		return new BatchRecord(json);
	}

	static BatchRecord failed(final ListedImage image, final String reason) {
		final JsonObject json = json(image, FAILED);
		json.addProperty("reason", reason);
		return new BatchRecord(json);
	}

	/**
	 * @param stamp the image's before it was read
	 * @param files below the output folder
	 */
	static BatchRecord done(final ListedImage image, final ImageStamp stamp,
		final String options, final Path output, final List<Path> files,
		final Row row, final List<Row> clusterRows) throws IOException
	{
		final JsonObject json = json(image, DONE);
		stamp.write(json);
		json.addProperty("options", options);
		json.addProperty("base", image.base());
		final JsonObject sizes = new JsonObject();
		for (final Path file : files) {
			sizes.addProperty(name(output, file), Files.size(file));
		}
		json.add("files", sizes);
		json.add("results", RowJson.write(row));
		final JsonArray rows = new JsonArray();
		clusterRows.forEach(cluster -> rows.add(RowJson.write(cluster)));
		json.add("clusters", rows);
		return new BatchRecord(json);
	}

	private static String name(final Path output, final Path file) {
		return output.relativize(file).toString().replace(file.getFileSystem()
			.getSeparator(), "/");
	}

	private static JsonObject json(final ListedImage image, final String state) {
		final JsonObject json = new JsonObject();
		json.addProperty("image", image.name());
		json.addProperty("state", state);
		return json;
	}

	JsonObject json() {
		return json;
	}

	String name() {
		return json.get("image").getAsString();
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
		if (json.has("files")) json.getAsJsonObject("files").keySet().forEach(
			file -> files.add(output.resolve(file)));
		return files;
	}

	/** Whether the image need not be done again. */
	boolean isValid(final ListedImage image, final String options,
		final Path output)
	{
		try {
			return isDone() && json.get("options").getAsString().equals(options) &&
				json.get("base").getAsString().equals(image.base()) && ImageStamp.of(
					image.path()).isIn(json) && hasFiles(output);
		}
		catch (final IOException | RuntimeException e) {
			return false;
		}
	}

	private boolean hasFiles(final Path output) throws IOException {
		for (final Path file : files(output)) {
			final long size = json.getAsJsonObject("files").get(name(output, file))
				.getAsLong();
			if (Files.size(file) != size) return false;
		}
		return true;
	}
}
