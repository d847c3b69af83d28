
package org.histokmeans.tiff;

import java.io.EOFException;

/** The codes of LZW in a strip, in either order of bits. */
final class LzwCodes {

	private static final int MAX_BITS = 12;

	private final byte[] data;
	private final boolean isOld;
	private int at;
	private int buffer;
	private int available;

	/** @param isOld lowest bit first, and longer one entry later */
	LzwCodes(final byte[] data, final boolean isOld) {
		this.data = data;
		this.isOld = isOld;
	}

	int bytesLeft() {
		return data.length - at;
	}

	/** Of the next code, if the table has so many entries. */
	int bits(final int entries) {
		final int highest = isOld ? entries : entries + 1;
		final int bits = Math.max(9, 32 - Integer.numberOfLeadingZeros(highest));
		return Math.min(MAX_BITS, bits);
	}

	/** @throws EOFException if there are no more */
	int next(final int bits) throws EOFException {
		while (available < bits) {
			if (at == data.length) throw new EOFException();
			final int next = data[at++] & 0xFF;
			buffer = isOld ? buffer | next << available : buffer << 8 | next;
			available += 8;
		}
		available -= bits;
		final int mask = (1 << bits) - 1;
		if (!isOld) return buffer >>> available & mask;
		final int code = buffer & mask;
		buffer >>>= bits;
		return code;
	}
}
