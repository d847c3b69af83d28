
package org.histokmeans.tiff;

import java.io.IOException;

/**
 * LZW as in section 13 of TIFF 6.0, and as programs wrote it before: the lowest
 * bit of a byte first, and codes that become longer one entry later. A strip
 * that begins without the code for an empty table, or names an entry that is
 * not there yet, is damaged.
 */
final class Lzw implements Decoder {

	private static final int CLEAR = 256;
	private static final int END = 257;
	private static final int FIRST = 258;
	private static final int SIZE = 4096;

	/** Bytes that may be left behind the pixels where no code says the end. */
	private static final int PADDING = 4;

	private final int[] prefix = new int[SIZE];
	private final byte[] first = new byte[SIZE];
	private final byte[] last = new byte[SIZE];
	private final int[] length = new int[SIZE];

	Lzw() {
		for (int i = 0; i < CLEAR; i++) {
			first[i] = (byte) i;
			last[i] = (byte) i;
			length[i] = 1;
		}
	}

	@Override
	public byte[] decode(final byte[] data, final int least, final int most)
		throws IOException
	{
		final boolean isOld = data.length > 1 && data[0] == 0 && (data[1] & 1) == 1;
		final LzwCodes codes = new LzwCodes(data, isOld);
		final byte[] out = new byte[most + SLACK];
		if (codes.next(9) != CLEAR) throw new IOException();
		if (fill(codes, out, least) < least) throw new IOException();
		return out;
	}

	/** Returns how many bytes there are. */
	private int fill(final LzwCodes codes, final byte[] out, final int least)
		throws IOException
	{
		int filled = 0;
		int entries = FIRST;
		int previous = CLEAR;
		while (true) {
			if (filled >= least && codes.bytesLeft() < PADDING) return filled;
			final int code = codes.next(codes.bits(entries));
			if (code == END) return filled;
			if (code == CLEAR) {
				entries = FIRST;
				previous = CLEAR;
				continue;
			}
			if (previous != CLEAR && entries < SIZE && code <= entries) {
				add(entries, previous, first[code == entries ? previous : code]);
				entries++;
			}
			if (code >= entries) throw new IOException();
			if (filled + length[code] > out.length) throw new IOException();
			write(code, out, filled);
			filled += length[code];
			previous = code;
		}
	}

	private void add(final int entry, final int before, final byte value) {
		prefix[entry] = before;
		first[entry] = first[before];
		last[entry] = value;
		length[entry] = length[before] + 1;
	}

	private void write(final int code, final byte[] out, final int start) {
		int at = code;
		for (int i = start + length[code] - 1; i >= start; i--) {
			out[i] = last[at];
			at = prefix[at];
		}
	}
}
