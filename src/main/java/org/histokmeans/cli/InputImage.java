
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.text.Messages;

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
	 * The path of an image.
	 *
	 * @throws IOException with a sentence, if it is none
	 */
	static Path path(final String name) throws IOException {
		try {
			return Paths.get(name);
		}
		catch (final InvalidPathException e) {
			throw new IOException(String.format(Messages.NO_PATH, name), e);
		}
	}
}
