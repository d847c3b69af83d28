
package org.histokmeans.raster;

import java.io.EOFException;
import java.io.IOException;

/** The compression of GIF files: LZW in blocks of up to 255 bytes. */
final class GifCodes {

	private static final int MOST = 4096;
	private static final int NONE = -1;

	private final LittleEndian in;
	private final int clear;
	private final int[] before = new int[MOST];
	private final byte[] last = new byte[MOST];
	private final int[] lengths = new int[MOST];
	private int blockLeft;
	private int bits;
	private int bitsLeft;
	private int codeBits;
	private int next;

	GifCodes(final LittleEndian in) throws IOException {
		this.in = in;
		final int rootBits = in.u8();
		if (rootBits < 1 || rootBits > 11) throw new IOException(
			"its pixels cannot be decoded");
		clear = 1 << rootBits;
		for (int code = 0; code < clear; code++) {
			last[code] = (byte) code;
			lengths[code] = 1;
		}
		restart();
	}

	private void restart() {
		codeBits = Integer.numberOfTrailingZeros(clear) + 1;
		next = clear + 2;
	}

	/** @throws EOFException if pixels are missing */
	void read(final byte[] indices) throws IOException {
		int previous = NONE;
		int at = 0;
		while (at < indices.length) {
			final int code = code();
			if (code == clear + 1) throw new EOFException();
			if (code == clear) restart();
			else at = put(indices, at, entry(code, previous));
			previous = code == clear ? NONE : code;
		}
		skipBlocks();
	}

	/** Adds what the code and the one before it stand for. */
	private int entry(final int code, final int previous) throws IOException {
		final boolean isNew = code == next && previous != NONE;
		if (code > next || code == next && !isNew || previous == NONE &&
			code >= clear) throw new IOException("its pixels cannot be decoded");
		if (previous != NONE && next < MOST) {
			before[next] = previous;
			lengths[next] = lengths[previous] + 1;
			last[next] = first(isNew ? previous : code);
			next++;
			if (next == 1 << codeBits && codeBits < 12) codeBits++;
		}
		else if (isNew) throw new IOException("its pixels cannot be decoded");
		return code;
	}

	private byte first(final int code) {
		int root = code;
		while (root >= clear) {
			root = before[root];
		}
		return last[root];
	}

	/** A last run may be longer than the picture. */
	private int put(final byte[] indices, final int at, final int entry) {
		int code = entry;
		for (int i = at + lengths[entry] - 1; i >= at; i--) {
			if (i < indices.length) indices[i] = last[code];
			code = before[code];
		}
		return at + lengths[entry];
	}

	private int code() throws IOException {
		while (bitsLeft < codeBits) {
			if (blockLeft == 0) blockLeft = in.u8();
			if (blockLeft == 0) throw new EOFException();
			bits |= in.u8() << bitsLeft;
			bitsLeft += 8;
			blockLeft--;
		}
		final int code = bits & (1 << codeBits) - 1;
		bits >>>= codeBits;
		bitsLeft -= codeBits;
		return code;
	}

	private void skipBlocks() throws IOException {
		in.goTo(in.position() + blockLeft);
		for (int length = in.u8(); length > 0; length = in.u8()) {
			in.goTo(in.position() + length);
		}
	}
}
