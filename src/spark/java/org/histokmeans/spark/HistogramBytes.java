
package org.histokmeans.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream(3 * histogram
			.size() + 8);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(histogram.size());
			int last = -1;
			for (int i = 0; i < histogram.size(); i++) {
				write(out, histogram.color(i) - last);
				write(out, histogram.count(i));
				last = histogram.color(i);
			}
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void write(final DataOutputStream out, final long number)
		throws IOException
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

	/** Of the pixels of both. */
	static byte[] sum(final byte[] a, final byte[] b) {
		return of(read(a).plus(read(b)));
	}
}
