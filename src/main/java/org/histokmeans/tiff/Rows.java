
package org.histokmeans.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes one byte a sample of decoded rows. */
final class Rows {

	private Rows() {
		// only static methods
	}

	/** Adds up the differences of neighbors, each sample for itself. */
	static void addUp(final byte[] data, final int width, final int rows,
		final int samples)
	{
		final int row = width * samples;
		for (int y = 0; y < rows; y++) {
			for (int i = y * row + samples; i < (y + 1) * row; i++) {
				data[i] += data[i - samples];
			}
		}
	}

	/** The same with 16 bits. */
	static void addUp(final short[] data, final int width, final int rows) {
		for (int y = 0; y < rows; y++) {
			for (int i = y * width + 1; i < (y + 1) * width; i++) {
				data[i] += data[i - 1];
			}
		}
	}

	/** The highest bit first, as in all TIFF files of FillOrder 1. */
	static byte[] unpack(final byte[] data, final int width, final int rows,
		final int bits)
	{
		final byte[] samples = new byte[width * rows];
		final int row = (width * bits + 7) / 8;
		final int mask = (1 << bits) - 1;
		for (int y = 0; y < rows; y++) {
			for (int x = 0; x < width; x++) {
				final int bit = x * bits;
				samples[y * width + x] = (byte) (data[y * row + bit / 8] >> 8 - bits -
					bit % 8 & mask);
			}
		}
		return samples;
	}

	static short[] shorts(final byte[] data, final int count,
		final ByteOrder order)
	{
		final short[] shorts = new short[count];
		ByteBuffer.wrap(data).order(order).asShortBuffer().get(shorts);
		return shorts;
	}

	static void reverseBits(final byte[] data) {
		for (int i = 0; i < data.length; i++) {
			data[i] = (byte) (Integer.reverse(data[i]) >>> 24);
		}
	}

	/**
	 * YCbCr in which some pixels share their differences; see section 21 of TIFF
	 * 6.0. They are repeated, not smoothed.
	 */
	static byte[] repeat(final byte[] data, final int width, final int rows,
		final int across, final int down)
	{
		final byte[] samples = new byte[Math.multiplyExact(3 * width, rows)];
		final int units = (width + across - 1) / across;
		final int unit = across * down + 2;
		for (int y = 0; y < rows; y++) {
			for (int x = 0; x < width; x++) {
				final int start = (y / down * units + x / across) * unit;
				final int to = 3 * (y * width + x);
				samples[to] = data[start + y % down * across + x % across];
				samples[to + 1] = data[start + unit - 2];
				samples[to + 2] = data[start + unit - 1];
			}
		}
		return samples;
	}
}
