
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.batch.FolderImages;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.text.FileMessages;

/** Images named on the command line. */
final class InputImage {

	private InputImage() {
		// only static methods
	}

	/**
	 * Opens an image.
	 *
	 * @throws IOException with a sentence, if it cannot be opened
	 */
	static ImagePlus open(final String name) throws IOException {
		return ImageFiles.open(path(name));
	}

	/**
	 * The path of an image. Of a folder, it is said why nothing in it was taken.
	 *
	 * @throws IOException with a sentence, if it is none
	 */
	static Path path(final String name) throws IOException {
		if (name.isEmpty()) throw new IOException(String.format(
			FileMessages.NO_PATH, name));
		try {
			final Path path = Paths.get(name);
			if (Files.isDirectory(path)) checkFolder(path);
			return path;
		}
		catch (final InvalidPathException e) {
			throw new IOException(String.format(FileMessages.NO_PATH, name), e);
		}
	}

	private static void checkFolder(final Path folder) throws IOException {
		try {
			new FolderImages(folder);
		}
		catch (final IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
