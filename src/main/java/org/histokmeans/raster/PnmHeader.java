
package org.histokmeans.raster;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Kind, size and largest value of a Netpbm file. */
final class PnmHeader {

	private static final int MOST_DIGITS = 10;

	final int kind;
	final int width;
	final int height;

	/** The largest sample; of bitmaps 1, which is black. */
	final int most;

	/** The stream is at the first sample afterwards. */
	PnmHeader(final InputStream in) throws IOException {
		in.read();
		kind = in.read() - '0';
		width = (int) number(in);
		height = (int) number(in);
		most = isBitmap() ? 1 : (int) number(in);
		if (kind < 1 || kind > 6 || most < 1 || most > 65535) throw new IOException(
			"its header is not that of a PBM, PGM or PPM");
	}

	boolean isBitmap() {
		return kind == 1 || kind == 4;
	}

	boolean isText() {
		return kind <= 3;
	}

	boolean isRgb() {
		return kind == 3 || kind == 6;
	}

	/** Text has one character for a sample, and one between two. */
	long leastBytes() {
		final long pixels = (long) width * height;
		if (kind == 1) return pixels;
		if (kind == 4) return (long) height * ((width + 7) / 8);
		final long samples = isRgb() ? 3 * pixels : pixels;
		return isText() || most > 255 ? 2 * samples - (isText() ? 1 : 0) : samples;
	}

	/**
	 * Takes the one character behind it, too.
	 *
	 * @throws EOFException at the end
	 */
	static long number(final InputStream in) throws IOException {
		int next = afterSpace(in);
		long number = 0;
		for (int digits = 0; next >= '0' && next <= '9'; digits++) {
			if (digits == MOST_DIGITS) throw new IOException("a number is too large");
			number = 10 * number + next - '0';
			next = in.read();
		}
		if (next >= 0 && !isSpace(next)) throw new IOException("it has \"" +
			(char) next + "\" in place of a number");
		if (number > Integer.MAX_VALUE) throw new IOException(
			"a number is too large");
		return number;
	}

	/** Comments go to the end of the line. */
	static int afterSpace(final InputStream in) throws IOException {
		int next = in.read();
		while (isSpace(next) || next == '#') {
			if (next == '#') skipLine(in);
			next = in.read();
		}
		if (next < 0) throw new EOFException();
		return next;
	}

	private static void skipLine(final InputStream in) throws IOException {
		int next = in.read();
		while (next != '\n' && next != '\r' && next >= 0) {
			next = in.read();
		}
	}

	private static boolean isSpace(final int character) {
		return character == ' ' || character >= '\t' && character <= '\r';
	}
}
