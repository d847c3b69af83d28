
package org.histokmeans.batch;

import com.google.gson.JsonObject;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule for the names in a record of batch.json, which anyone may have
 * edited: the image is a path below the folder of images, and its files are
 * those that a batch can make of such an image, where it makes them. So a
 * record never leads to a file of someone else.
 */
final class RecordNames {

	private RecordNames() {
		// only static methods
	}

	/** @throws RuntimeException of any kind, if a name is none of a batch */
	static void check(final JsonObject record) {
		final String image = StateFile.text(record, "image");
		checkImage(image);
		if (!record.has("base") && !record.has("files")) return;
		final String base = StateFile.text(record, "base");
		check(folder(base).equals(OutputNames.folder(folder(image))) && OutputNames
			.canGive(name(image), name(base)));
		if (record.has("files")) check(names(base).containsAll(record
			.getAsJsonObject("files").keySet()));
	}

	/** Also none that another system takes for a path of its own. */
	private static void checkImage(final String image) {
		final String[] parts = image.split("/", -1);
		final Path path = Paths.get(image);
		check(path.getRoot() == null && path.getNameCount() == parts.length);
		for (final String part : parts) {
			check(!part.isEmpty() && !part.startsWith("."));
		}
	}

	private static Set<String> names(final String base) {
		return OutputFolder.possible(Paths.get(""), name(base)).stream().map(
			file -> folder(base) + file).collect(Collectors.toSet());
	}

	private static String folder(final String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	private static String name(final String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static void check(final boolean isOfBatch) {
		if (!isOfBatch) throw new IllegalArgumentException("no name of a batch");
	}
}
