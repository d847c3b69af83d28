
package org.histokmeans.raster;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.text.FileMessages;

/** Checks that several formats share, and the sentence for one not passed. */
final class FileChecks {

	/** What the longest array holds. */
	private static final int MOST = Integer.MAX_VALUE - 8;

	private FileChecks() {
		// only static methods
	}

	/** @param kind such as "a JPEG of 12 bits" */
	static IOException unsupported(final Path path, final String kind) {
		return new IOException(String.format(FileMessages.UNSUPPORTED, path, kind));
	}

	/** @throws IOException if no array can hold the pixels, or there are none */
	static void checkSize(final Path path, final long width, final long height)
		throws IOException
	{
		if (width <= 0 || height <= 0) throw new IOException("it is " + width +
			" x " + height + " pixels");
		if (width > MOST || height > MOST || width * height > MOST)
			throw new TooLargeException(String.format(FileMessages.TOO_LARGE, path,
				width, height));
	}

	/**
	 * So that a small file that claims to be a large image takes no memory.
	 *
	 * @param most pixels that a byte of the file can hold
	 */
	static void checkLength(final long pixels, final long bytes, final int most)
		throws EOFException
	{
		if (pixels / most > bytes) throw new EOFException();
	}
}
