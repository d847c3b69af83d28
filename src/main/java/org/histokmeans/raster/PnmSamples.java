
package org.histokmeans.raster;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The samples of a Netpbm file, one after the other. */
final class PnmSamples {

	private static final int WHITE = 255;

	private final InputStream in;
	private final PnmHeader header;
	private int bits;
	private int bitsLeft;

	PnmSamples(final InputStream in, final PnmHeader header) {
		this.in = in;
		this.header = header;
	}

	/** The rows of binary bitmaps end at whole bytes. */
	void startRow() {
		bitsLeft = 0;
	}

	/** Of bitmaps 0 or 255, where 255 is white. */
	int next() throws IOException {
		if (header.isBitmap()) return bit() == 0 ? WHITE : 0;
		final int sample = header.isText() ? (int) PnmHeader.number(in) : binary();
		if (sample > header.most) throw new IOException(
			"a value is larger than its header says");
		return sample;
	}

	private int binary() throws IOException {
		return header.most > 255 ? u8() << 8 | u8() : u8();
	}

	private int u8() throws IOException {
		final int value = in.read();
		if (value < 0) throw new EOFException();
		return value;
	}

	/** In text, nothing needs to be between two. */
	private int bit() throws IOException {
		if (header.isText()) {
			final int digit = PnmHeader.afterSpace(in) - '0';
			if (digit != 0 && digit != 1) throw new IOException(
				"it has other values than 0 and 1");
			return digit;
		}
		if (bitsLeft == 0) {
			bits = u8();
			bitsLeft = 8;
		}
		return bits >> --bitsLeft & 1;
	}
}
