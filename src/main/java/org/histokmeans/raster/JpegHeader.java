
package org.histokmeans.raster;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What stands before the pixels of a JPEG file, see ITU-T T.81: size,
 * components, and what programs add to it.
 */
final class JpegHeader {

	private static final int START = 0xD8;
	private static final int END = 0xD9;
	private static final int SCAN = 0xDA;
	private static final int FIRST_FRAME = 0xC0;
	private static final int LAST_FRAME = 0xCF;
	private static final int TABLES = 0xC4;
	private static final int ARITHMETIC_TABLES = 0xCC;
	private static final int RESERVED = 0xC8;
	private static final int FIRST_APPLICATION = 0xE0;
	private static final int LAST_APPLICATION = 0xEF;
	private static final int COMMENT = 0xFE;
	private static final int NONE = -1;

	private final byte[] bytes;
	private final ByteArrayOutputStream needed = new ByteArrayOutputStream();
	private int frame = NONE;
	private int frameAt;
	private boolean isJfif;
	private int adobe = NONE;
	private int orientation = 1;

	/** Those up to the first scan. */
	JpegHeader(final byte[] bytes) throws IOException {
		this.bytes = bytes;
		needed.write(0xFF);
		needed.write(START);
		int at = start(2);
		for (int marker = marker(at); marker != SCAN; marker = marker(at)) {
			if (marker == END) throw new IOException("it has no pixels");
			final int end = at + 2 + u16(at + 2);
			if (end > bytes.length) throw new EOFException();
			read(marker, at, end);
			at = start(end);
		}
		if (frame == NONE) throw new IOException("its size is missing");
		needed.write(bytes, at, bytes.length - at);
	}

	/** Markers may be filled up; other bytes before them do no harm. */
	private int start(final int from) {
		int at = from;
		while (at + 2 < bytes.length && !isMarker(at)) {
			at++;
		}
		return at;
	}

	private boolean isMarker(final int at) {
		final int next = bytes[at + 1] & 0xFF;
		return (bytes[at] & 0xFF) == 0xFF && next != 0xFF && next != 0;
	}

	private int marker(final int at) throws IOException {
		if (u8(at) != 0xFF) throw new IOException("a segment has no marker");
		return u8(at + 1);
	}

	private void read(final int marker, final int at, final int end)
		throws IOException
	{
		if (isFrame(marker)) {
			frame = marker;
			frameAt = at + 4;
			components();
		}
		if (starts("JFIF\0", at + 4) && marker == FIRST_APPLICATION) isJfif = true;
		if (starts("Adobe", at + 4) && marker == 0xEE && end - at >= 16) adobe = u8(
			at + 15);
		if (starts("Exif\0\0", at + 4) && marker == 0xE1) orientation =
			ExifOrientation.of(bytes, at + 10, end);
		final boolean isAdded = marker >= FIRST_APPLICATION &&
			marker <= LAST_APPLICATION || marker == COMMENT;
		if (!isAdded) needed.write(bytes, at, end - at);
	}

	private static boolean isFrame(final int marker) {
		return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != TABLES &&
			marker != ARITHMETIC_TABLES && marker != RESERVED;
	}

	private boolean starts(final String word, final int at) {
		for (int i = 0; i < word.length(); i++) {
			if (at + i >= bytes.length || bytes[at + i] != word.charAt(i))
				return false;
		}
		return true;
	}

	private int u8(final int at) throws EOFException {
		if (at >= bytes.length) throw new EOFException();
		return bytes[at] & 0xFF;
	}

	private int u16(final int at) throws EOFException {
		return u8(at) << 8 | u8(at + 1);
	}

	/** The file without what programs add, which readers stumble over. */
	byte[] needed() {
		return needed.toByteArray();
	}

	/** 0xC0 and up: how the pixels are compressed. */
	int process() {
		return frame & 0xF;
	}

	int depth() throws IOException {
		return u8(frameAt);
	}

	int height() throws IOException {
		return u16(frameAt + 1);
	}

	int width() throws IOException {
		return u16(frameAt + 3);
	}

	int components() throws IOException {
		return u8(frameAt + 5);
	}

	private int id(final int component) throws IOException {
		return u8(frameAt + 6 + 3 * component);
	}

	/** Whether Adobe's segment is there: then four samples are inverted. */
	boolean isAdobe() {
		return adobe != NONE;
	}

	/** Whether the first three of four samples are luminance and chrominance. */
	boolean isYcck() {
		return adobe == 2;
	}

	/** Of three samples; as the Independent JPEG Group's library guesses. */
	boolean isRgb() throws IOException {
		if (isJfif) return false;
		if (isAdobe()) return adobe == 0;
		return id(0) == 'R' && id(1) == 'G' && id(2) == 'B';
	}

	/** 1 unless the file says that the picture is to be turned. */
	int orientation() {
		return orientation;
	}
}
