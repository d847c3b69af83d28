
package org.histokmeans.tiff;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * The segments of a strip or tile that is a JPEG file, without those of
 * programs: profiles, thumbnails, comments, and what says how colors are meant.
 * See ITU T.81, annex B.
 */
final class JpegSegments {

	private static final int START = 0xFFD8;
	private static final int END = 0xD9;
	private static final int SCAN = 0xDA;
	private static final int APP_0 = 0xE0;
	private static final int APP_15 = 0xEF;
	private static final int COMMENT = 0xFE;
	private static final int FIRST_FRAME = 0xC0;
	private static final int LAST_FRAME = 0xCF;
	private static final int TABLES = 0xC4;
	private static final int EXTENSION = 0xC8;
	private static final int ARITHMETIC_TABLES = 0xCC;

	private final byte[] data;
	private int at;
	private boolean isSubsampled;

	JpegSegments(final byte[] data) {
		this.data = data;
	}

	/**
	 * Copies what is behind the start: the tables, and from the first scan on all
	 * that there is.
	 *
	 * @throws IOException if it does not begin as a JPEG does, or is cut
	 */
	void copy(final ByteArrayOutputStream out) throws IOException {
		if (unsigned(0) != START) throw new IOException();
		at = 2;
		while (at < data.length) {
			final int marker = marker();
			if (marker == END) return;
			if (marker == SCAN) {
				out.write(data, at, data.length - at);
				return;
			}
			segment(marker, out);
		}
		throw new EOFException();
	}

	/** Markers may be filled up with bytes of ones. */
	private int marker() throws IOException {
		while ((unsigned(at) & 0xFFFF) == 0xFFFF) {
			at++;
		}
		if (unsigned(at) >>> 8 != 0xFF) throw new IOException();
		return unsigned(at) & 0xFF;
	}

	private void segment(final int marker, final ByteArrayOutputStream out)
		throws IOException
	{
		final int length = 2 + unsigned(at + 2);
		if (at + length > data.length) throw new EOFException();
		final boolean isOfProgram = marker >= APP_0 && marker <= APP_15 ||
			marker == COMMENT;
		if (!isOfProgram) out.write(data, at, length);
		if (isFrame(marker)) readFrame(at + 4, length - 4);
		at += length;
	}

	/** Tables have numbers among those of frames. */
	private static boolean isFrame(final int marker) {
		return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != TABLES &&
			marker != EXTENSION && marker != ARITHMETIC_TABLES;
	}

	/** Each component has three bytes; the second is how it is sampled. */
	private void readFrame(final int start, final int length) {
		for (int i = 10; i < length - 1; i += 3) {
			isSubsampled |= data[start + i] != data[start + 7];
		}
	}

	/** Whether pixels share samples of one component, and not of another. */
	boolean isSubsampled() {
		return isSubsampled;
	}

	private int unsigned(final int from) throws EOFException {
		if (from + 1 >= data.length) throw new EOFException();
		return (data[from] & 0xFF) << 8 | data[from + 1] & 0xFF;
	}
}
