
package org.histokmeans.batch;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.file.FileType;
import org.histokmeans.text.BatchMessages;

/**
 * Reads the files of a batch's state as what they may be: anyone's. Size and
 * depth are looked at before anything is made of them. It keeps nothing, so
 * several threads may use it.
 */
final class StateFile {

	static final String FORMAT = "histokmeans-batch";

	static final int VERSION = 1;

	/** A hundred thousand images of ten clusters need 250 MB. */
	static final long MAX_BYTES = 512L << 20;

	/** A record's cluster's cell has 5. */
	private static final int MAX_DEPTH = 16;

	private StateFile() {
		// only static methods
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if something else has the
	 *           name
	 */
	static void check(final Path file) {
		final FileType type = FileType.of(file);
		if (type != FileType.MISSING && type != FileType.FILE)
			throw new IllegalArgumentException(String.format(
				BatchMessages.NOT_OUR_FILE, file, type));
	}

	/** The same for a file that is replaced even if it is a link. */
	static void checkTable(final Path file) {
		if (FileType.of(file) != FileType.LINK) check(file);
	}

	/**
	 * The same for a file that is not replaced, but written to: a hard link is
	 * someone's file, too.
	 */
	static void checkAlone(final Path file) {
		check(file);
		if (names(file) > 1) throw new IllegalArgumentException(String.format(
			BatchMessages.NOT_OUR_FILE, file, FileType.LINK));
	}

	/** Not every file system counts them. */
	private static int names(final Path file) {
		try {
			return ((Number) Files.getAttribute(file, "unix:nlink")).intValue();
		}
		catch (final IOException | RuntimeException e) {
			return 1;
		}
	}

	/** @throws IllegalArgumentException with a sentence, if it is too large */
	static void checkSize(final long bytes) {
		if (bytes > MAX_BYTES) throw new IllegalArgumentException(String.format(
			BatchMessages.STATE_TOO_LARGE, MAX_BYTES >> 20));
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if it is no batch.json of
	 *           this version
	 */
	static JsonObject read(final Path file) throws IOException {
		checkSize(Files.size(file));
		try {
			final JsonObject json = parse(new String(Files.readAllBytes(file),
				StandardCharsets.UTF_8));
			checkHead(json);
			return json;
		}
		catch (final OutOfMemoryError e) {
			throw new IllegalArgumentException(BatchMessages.STATE_NO_MEMORY, e);
		}
	}

	private static void checkHead(final JsonObject json) {
		if (!FORMAT.equals(text(json, "format"))) throw foreign(null);
		if (!String.valueOf(VERSION).equals(text(json, "version")))
			throw new IllegalArgumentException(String.format(
				BatchMessages.STATE_VERSION, json.get("version")));
		if (!isArray(json, BatchState.IMAGES) || json.has(BatchState.GONE) &&
			!isArray(json, BatchState.GONE) || text(json, BatchState.INPUT) == null)
			throw foreign(null);
	}

	static boolean isArray(final JsonObject json, final String field) {
		return json.has(field) && json.get(field).isJsonArray();
	}

	/** What is neither text nor a number is null. */
	static String text(final JsonObject json, final String field) {
		final JsonElement value = json.get(field);
		return value != null && value.isJsonPrimitive() ? value.getAsString()
			: null;
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if it is no JSON object
	 */
	static JsonObject parse(final String text) {
		checkDepth(text);
		final JsonReader reader = new JsonReader(new StringReader(text));
		try {
			final JsonElement json = new Gson().getAdapter(JsonElement.class).read(
				reader);
			if (json.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT)
				return json.getAsJsonObject();
			throw foreign(null);
		}
		catch (final IOException | JsonParseException | NumberFormatException e) {
			throw foreign(e);
		}
	}

	private static void checkDepth(final String json) {
		int depth = 0;
		boolean isQuoted = false;
		for (int i = 0; i < json.length(); i++) {
			final char c = json.charAt(i);
			if (isQuoted && c == '\\') i++;
			else if (c == '"') isQuoted = !isQuoted;
			else if (!isQuoted && (c == '[' || c == '{')) depth++;
			else if (!isQuoted && (c == ']' || c == '}')) depth--;
			if (depth > MAX_DEPTH) throw new IllegalArgumentException(
				BatchMessages.STATE_TOO_DEEP);
		}
	}

	private static IllegalArgumentException foreign(final Exception cause) {
		return new IllegalArgumentException(BatchMessages.NOT_WRITTEN_BY_BATCH,
			cause);
	}
}
