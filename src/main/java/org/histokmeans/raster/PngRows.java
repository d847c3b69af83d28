
package org.histokmeans.raster;

import java.io.DataInputStream;
import java.io.IOException;

/** Rows of samples of a PNG file: as they were before they were filtered. */
final class PngRows {

	private final DataInputStream in;
	private final PngHeader header;
	private byte[] row;
	private byte[] above;

	PngRows(final DataInputStream in, final PngHeader header) {
		this.in = in;
		this.header = header;
	}

	/** Starts an image, or a pass of an interlaced one. */
	void start(final int width) {
		row = new byte[(int) header.rowBytes(width)];
		above = new byte[row.length];
	}

	/** The array is used again. */
	byte[] next() throws IOException {
		final byte[] last = row;
		row = above;
		above = last;
		final int filter = in.readUnsignedByte();
		in.readFully(row);
		if (filter == 1) addLeft();
		else if (filter == 2) addAbove();
		else if (filter == 3) addMean();
		else if (filter == 4) addNearest();
		else if (filter != 0) throw new IOException("a row has no known filter");
		return row;
	}

	private void addLeft() {
		final int step = header.step();
		for (int i = step; i < row.length; i++) {
			row[i] += row[i - step];
		}
	}

	private void addAbove() {
		for (int i = 0; i < row.length; i++) {
			row[i] += above[i];
		}
	}

	private void addMean() {
		final int step = header.step();
		for (int i = 0; i < row.length; i++) {
			final int left = i < step ? 0 : row[i - step] & 0xFF;
			row[i] += (left + (above[i] & 0xFF)) / 2;
		}
	}

	/** PNG's filter "Paeth". */
	private void addNearest() {
		final int step = header.step();
		for (int i = 0; i < row.length; i++) {
			final int left = i < step ? 0 : row[i - step] & 0xFF;
			final int corner = i < step ? 0 : above[i - step] & 0xFF;
			row[i] += nearest(left, above[i] & 0xFF, corner);
		}
	}

	private static int nearest(final int left, final int up, final int corner) {
		final int toLeft = Math.abs(up - corner);
		final int toUp = Math.abs(left - corner);
		final int toCorner = Math.abs(left + up - 2 * corner);
		if (toLeft <= toUp && toLeft <= toCorner) return left;
		return toUp <= toCorner ? up : corner;
	}
}
