
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Paths;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.text.FileMessages;

/** Codebooks named on the command line. */
final class InputCodebook {

	private InputCodebook() {
		// only static methods
	}

	/**
	 * @throws Failure with a sentence, if it cannot be used: the arguments are
	 *           wrong
	 */
	static StoredCodebook needed(final String name) {
		try {
			return read(name);
		}
		catch (final IOException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	/**
	 * @throws IOException with a sentence, if it cannot be used
	 */
	static StoredCodebook read(final String name) throws IOException {
		try {
			return StoredCodebook.read(Paths.get(name));
		}
		catch (final InvalidPathException e) {
			throw new IOException(String.format(FileMessages.NO_PATH, name), e);
		}
	}
}
