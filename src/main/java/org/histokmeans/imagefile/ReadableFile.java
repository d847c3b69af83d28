
package org.histokmeans.imagefile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.text.FileMessages;

/** Files that can be read at all, whatever is in them. */
public final class ReadableFile {

	private ReadableFile() {
		// only static methods
	}

	/** @throws IOException with a sentence, if it is not */
	public static void check(final Path path) throws IOException {
		if (Files.isDirectory(path)) throw failure(path, FileMessages.A_FOLDER);
		if (Files.notExists(path)) throw failure(path, FileMessages.NO_SUCH_FILE);
		if (!Files.exists(path)) throw failure(path, hidden(path));
		if (!Files.isRegularFile(path)) throw failure(path,
			FileMessages.NOT_A_FILE);
		if (!Files.isReadable(path)) throw failure(path,
			FileMessages.NO_PERMISSION);
		if (Files.size(path) == 0) throw failure(path, FileMessages.EMPTY_FILE);
	}

	/** Why it is not known whether it is there. */
	private static String hidden(final Path path) {
		try {
			path.toRealPath();
			return FileMessages.NO_PERMISSION;
		}
		catch (final AccessDeniedException e) {
			return FileMessages.NO_PERMISSION;
		}
		catch (final IOException e) {
			return FileMessages.LINKS_IN_A_CIRCLE;
		}
	}

	private static IOException failure(final Path path, final String sentence) {
		return new IOException(String.format(sentence, path));
	}
}
