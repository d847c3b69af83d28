
package org.histokmeans.color;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

import org.histokmeans.file.Sha256;
import org.histokmeans.parallel.Progress;

/**
 * SHA-256 of a histogram, by which an image can be recognized. The bytes that
 * are hashed: for each distinct color, ascending by 0xRRGGBB, the color in four
 * bytes (0, red, green, blue) and its number of pixels in eight, the highest
 * byte first; nothing else.
 */
final class HistogramHash {

	private static final int COLORS_AT_ONCE = 4096;

	private HistogramHash() {
		// only static methods
	}

	/** 64 lower-case hexadecimal digits. */
	static String sha256(final ColorHistogram histogram,
		final Progress progress)
	{
		final MessageDigest digest = Sha256.begin();
		final ByteBuffer bytes = ByteBuffer.allocate(COLORS_AT_ONCE *
			(Integer.BYTES + Long.BYTES));
		for (int i = 0; i < histogram.size(); i++) {
			bytes.putInt(histogram.color(i)).putLong(histogram.count(i));
			if (bytes.hasRemaining()) continue;
			progress.stopIfCanceled();
			digest(bytes, digest);
		}
		digest(bytes, digest);
		return Sha256.end(digest);
	}

	private static void digest(final ByteBuffer bytes,
		final MessageDigest digest)
	{
		digest.update(bytes.array(), 0, bytes.position());
		bytes.position(0);
	}
}
