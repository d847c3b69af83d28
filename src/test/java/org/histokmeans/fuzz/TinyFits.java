
package org.histokmeans.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes small FITS files, which are gray. */
public final class TinyFits {

	private static final int BLOCK = 2880;

	/** Of those that claim to be larger, there are only so many rows. */
	private static final int MOST_ROWS = 64;

	private TinyFits() {
		// only static methods
	}

	/** @param bits of a pixel, negative for floating point */
	public static byte[] of(final int side, final int bits) {
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		for (final String card : new String[] { "SIMPLE  = T", "BITPIX  = " + bits,
			"NAXIS   = 2", "NAXIS1  = " + side, "NAXIS2  = " + side,
			"COMMENT NAXIS1  = 90000", "END" })
		{
			final byte[] bytes = String.format("%-80s", card).getBytes(
				StandardCharsets.US_ASCII);
			file.write(bytes, 0, bytes.length);
		}
		final byte[] header = Arrays.copyOf(file.toByteArray(), BLOCK);
		Arrays.fill(header, file.size(), BLOCK, (byte) ' ');
		final int rows = Math.min(side, MOST_ROWS);
		return Arrays.copyOf(header, BLOCK + Math.abs(bits) / 8 * rows * rows);
	}
}
