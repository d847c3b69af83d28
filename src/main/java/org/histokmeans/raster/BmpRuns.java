
package org.histokmeans.raster;

import java.io.IOException;
import java.nio.file.Path;

/** The compression of BMP files, RLE8 and RLE4. */
final class BmpRuns {

	private static final String LEFT_OUT =
		"a compressed BMP that leaves pixels out";

	private final Path path;
	private final LittleEndian in;
	private final BmpHeader header;
	private final byte[] indices;
	private int x;
	private int row;

	BmpRuns(final Path path, final LittleEndian in, final BmpHeader header) {
		this.path = path;
		this.in = in;
		this.header = header;
		indices = new byte[header.width * header.height];
	}

	/**
	 * Indices in the order of the file.
	 *
	 * @throws IOException if pixels are left out: they have no color
	 */
	byte[] read() throws IOException {
		while (row < header.height) {
			final int count = in.u8();
			final int value = in.u8();
			if (count > 0) run(count, value);
			else if (value == 0) endRow();
			else if (value == 1) break;
			else if (value == 2) throw FileChecks.unsupported(path, LEFT_OUT);
			else literal(value);
			if (row == header.height - 1 && x == header.width) row++;
		}
		if (row < header.height) throw FileChecks.unsupported(path, LEFT_OUT);
		return indices;
	}

	private void run(final int count, final int value) throws IOException {
		for (int i = 0; i < count; i++) {
			put(header.bits == 8 ? value : i % 2 == 0 ? value >> 4 : value & 15);
		}
	}

	/** Such bytes are even in number. */
	private void literal(final int count) throws IOException {
		final int bytes = header.bits == 8 ? count : (count + 1) / 2;
		for (int i = 0; i < bytes + bytes % 2; i++) {
			final int value = in.u8();
			if (i >= bytes) continue;
			if (header.bits == 4) put(value >> 4);
			if (header.bits == 8 || 2 * i + 1 < count) put(header.bits == 8 ? value
				: value & 15);
		}
	}

	private void put(final int index) throws IOException {
		if (x == header.width) throw new IOException("a row is too long");
		indices[row * header.width + x++] = (byte) index;
	}

	private void endRow() throws IOException {
		if (x < header.width) throw FileChecks.unsupported(path, LEFT_OUT);
		x = 0;
		row++;
	}
}
