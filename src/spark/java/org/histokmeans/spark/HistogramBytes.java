
package org.histokmeans.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.histokmeans.color.ColorHistogram;

/**
 * Histograms as bytes to be sent and kept: for each color, how far it is from
 * the last one, and its count, seven bits in a byte.
 */
final class HistogramBytes {

	private HistogramBytes() {
		// only static methods
	}

	static byte[] of(final ColorHistogram histogram) {
		final ByteArrayOutputStream bytes = begin(3 * histogram.size());
		int last = -1;
		for (int i = 0; i < histogram.size(); i++) {
			write(bytes, histogram.color(i) - last);
			write(bytes, histogram.count(i));
			last = histogram.color(i);
		}
		return ended(bytes, histogram.size());
	}

	/** In front is the number of colors, which is known at the end. */
	private static ByteArrayOutputStream begin(final int capacity) {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream(
			Integer.BYTES + capacity);
		bytes.write(new byte[Integer.BYTES], 0, Integer.BYTES);
		return bytes;
	}

	private static byte[] ended(final ByteArrayOutputStream bytes,
		final int size)
	{
		final byte[] ended = bytes.toByteArray();
		ByteBuffer.wrap(ended).putInt(size);
		return ended;
	}

	private static void write(final ByteArrayOutputStream out,
		final long number)
	{
		long rest = number;
		while (rest > 0x7F) {
			out.write((int) (rest & 0x7F | 0x80));
			rest >>>= 7;
		}
		out.write((int) rest);
	}

	/**
	 * @throws IllegalArgumentException if they are no histogram
	 */
	static ColorHistogram read(final byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(
			bytes)))
		{
			final int size = in.readInt();
			if (size < 0 || size > bytes.length / 2) throw new IOException();
			final int[] colors = new int[size];
			final long[] counts = new long[size];
			long color = -1;
			for (int i = 0; i < size; i++) {
				color += read(in);
				colors[i] = (int) Math.min(color, Integer.MAX_VALUE);
				counts[i] = read(in);
			}
			return new ColorHistogram(colors, counts);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("These bytes are no histogram.", e);
		}
	}

	private static long read(final DataInputStream in) throws IOException {
		long number = 0;
		for (int shift = 0; shift < Long.SIZE; shift += 7) {
			final int some = in.readUnsignedByte();
			number |= (some & 0x7FL) << shift;
			if (some < 0x80) return number;
		}
		throw new IOException();
	}

	/** Of the pixels of both, in the memory that the bytes take. */
	static byte[] sum(final byte[] first, final byte[] second) {
		final Colors a = new Colors(first);
		final Colors b = new Colors(second);
		final ByteArrayOutputStream out = begin(Math.max(first.length,
			second.length));
		int size = 0;
		int last = -1;
		while (a.color < Colors.END || b.color < Colors.END) {
			final int color = Math.min(a.color, b.color);
			write(out, color - last);
			write(out, a.countOf(color) + b.countOf(color));
			last = color;
			size++;
		}
		return ended(out, size);
	}

	/** Color after color of such bytes. */
	private static final class Colors {

		/** The color behind the last. */
		static final int END = Integer.MAX_VALUE;

		private final byte[] bytes;
		private int at = Integer.BYTES;
		private int left;
		private int color = -1;
		private long count;

		Colors(final byte[] bytes) {
			this.bytes = bytes;
			left = ByteBuffer.wrap(bytes).getInt();
			next();
		}

		/** Of the color, which is then left; 0 if it is another one's turn. */
		long countOf(final int wanted) {
			if (color != wanted) return 0;
			final long found = count;
			next();
			return found;
		}

		private void next() {
			color = left == 0 ? END : color + (int) number();
			if (left-- > 0) count = number();
		}

		private long number() {
			long number = 0;
			for (int shift = 0;; shift += 7) {
				final byte some = bytes[at++];
				number |= (some & 0x7FL) << shift;
				if (some >= 0) return number;
			}
		}
	}
}
