
package org.histokmeans.imagefile;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Finds BMP files whose end is missing: of these ImageJ stops the macro that
 * runs. Without compression the header says how many bytes the pixels need; see
 * Microsoft's BITMAPINFOHEADER.
 */
final class BmpCheck {

	private static final int PIXELS_AT = 10;
	private static final int INFO_BYTES = 40;

	private BmpCheck() {
		// only static methods
	}

	static boolean isTruncated(final Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			file.seek(PIXELS_AT);
			final long start = Integer.toUnsignedLong(integer(file));
			if (integer(file) < INFO_BYTES) return false;
			final long width = integer(file);
			final long height = Math.abs((long) integer(file));
			final int bits = integer(file) >>> 16;
			final boolean isCompressed = integer(file) != 0;
			final long row = (width * bits + 31) / 32 * 4;
			return !isCompressed && file.length() < start + row * height;
		}
		catch (final EOFException e) {
			return true;
		}
	}

	/** The lowest byte first. */
	private static int integer(final RandomAccessFile file) throws IOException {
		return Integer.reverseBytes(file.readInt());
	}
}
