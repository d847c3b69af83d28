
package org.histokmeans.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.text.FileMessages;

/** Says of whatever fails in a file why, with the file's name. */
final class InSentences {

	/** What fails with a {@link Refusal}, not yet with a sentence. */
	interface Step<T> {

		T run() throws IOException;
	}

	private InSentences() {
		// only static methods
	}

	/**
	 * Foreign readers may throw anything.
	 *
	 * @throws IOException with a sentence
	 */
	static <T> T of(final Path path, final Step<T> step) throws IOException {
		try {
			return step.run();
		}
		catch (final Refusal e) {
			throw new IOException(e.sentence(path), e);
		}
		catch (final EOFException e) {
			throw new IOException(String.format(FileMessages.TRUNCATED, path), e);
		}
		catch (final RuntimeException e) {
			throw new IOException(Refusal.header().sentence(path), e);
		}
	}
}
