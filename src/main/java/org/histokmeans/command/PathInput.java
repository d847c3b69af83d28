
package org.histokmeans.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.Messages;

/** Paths that users type, checked before anything is computed. */
final class PathInput {

	private static final String JSON = ".json";

	private PathInput() {
		// only static methods
	}

	/**
	 * @return null if the text is empty: nothing is to be saved
	 * @throws IllegalArgumentException with a sentence, if there is no such
	 *           folder, or it is named as something else, such as an image
	 */
	static Path codebookToSave(final String text) {
		if (isEmpty(text)) return null;
		final Path file = path(text);
		if (!file.toString().toLowerCase(Locale.ROOT).endsWith(JSON))
			throw new IllegalArgumentException(String.format(Messages.NOT_JSON,
				text));
		if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
			throw new IllegalArgumentException(String.format(
				Messages.NO_CODEBOOK_FOLDER, text));
		}
		return file;
	}

	/**
	 * @throws IOException with a sentence, if there is no codebook
	 * @throws IllegalArgumentException with a sentence, if none is given
	 */
	static StoredCodebook codebook(final String text) throws IOException {
		if (isEmpty(text)) throw new IllegalArgumentException(Messages.NO_CODEBOOK);
		return StoredCodebook.read(path(text));
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if the text is no path
	 */
	static Path path(final String text) {
		try {
			return Paths.get(text.trim()).toAbsolutePath();
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException(String.format(FileMessages.NO_PATH,
				text), e);
		}
	}

	/**
	 * All of every image if the text is empty.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is no path
	 */
	static ImageAreas areas(final String text) {
		return ImageAreas.of(isEmpty(text) ? null : path(text));
	}

	static boolean isEmpty(final String text) {
		return text == null || text.trim().isEmpty();
	}
}
