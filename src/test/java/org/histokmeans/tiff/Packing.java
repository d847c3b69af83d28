
package org.histokmeans.tiff;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses strips for tests, as simply as each format allows. */
final class Packing {

	private Packing() {
		// only static methods
	}

	static byte[] deflate(final byte[] data) {
		final Deflater deflater = new Deflater();
		deflater.setInput(data);
		deflater.finish();
		final byte[] out = new byte[2 * data.length + 100];
		final int length = deflater.deflate(out);
		deflater.end();
		return Arrays.copyOf(out, length);
	}

	/** A run where two bytes are equal, one byte as it is else. */
	static byte[] packBits(final byte[] data) {
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int i = 0; i < data.length; i++) {
			final boolean isRun = i + 1 < data.length && data[i] == data[i + 1];
			out.write(isRun ? -1 : 0);
			out.write(data[i]);
			if (isRun) i++;
		}
		return out.toByteArray();
	}

	/**
	 * LZW of codes that each stand for one byte, which become longer with the
	 * table that a reader builds.
	 *
	 * @param isOld lowest bit first, and longer one entry later
	 */
	static byte[] lzw(final byte[] data, final boolean isOld) {
		final BitWriter out = new BitWriter(isOld);
		out.write(256, 9);
		int entries = 258;
		boolean isFirst = true;
		for (final byte value : data) {
			out.write(value & 0xFF, bits(entries, isOld));
			if (!isFirst) entries++;
			isFirst = entries == 4090;
			if (!isFirst) continue;
			out.write(256, bits(entries, isOld));
			entries = 258;
		}
		out.write(257, bits(entries, isOld));
		return out.bytes();
	}

	private static int bits(final int entries, final boolean isOld) {
		final int next = isOld ? entries : entries + 1;
		return Math.max(9, 32 - Integer.numberOfLeadingZeros(next));
	}

	/** Bits in either order. */
	private static final class BitWriter {

		private final ByteArrayOutputStream out = new ByteArrayOutputStream();
		private final boolean isLowFirst;
		private int current;
		private int count;

		BitWriter(final boolean isLowFirst) {
			this.isLowFirst = isLowFirst;
		}

		void write(final int code, final int bits) {
			for (int i = 0; i < bits; i++) {
				final int bit = code >>> (isLowFirst ? i : bits - 1 - i) & 1;
				current |= bit << (isLowFirst ? count : 7 - count);
				if (++count == 8) flush();
			}
		}

		private void flush() {
			out.write(current);
			current = 0;
			count = 0;
		}

		byte[] bytes() {
			if (count > 0) flush();
			return out.toByteArray();
		}
	}
}
