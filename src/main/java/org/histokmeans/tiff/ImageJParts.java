
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What ImageJ stores of an image beside its pixels: parts of any kind, one
 * after the other. Names and values of properties are a part each, in UTF-16.
 */
final class ImageJParts {

	/** Of what is looked through; an image of 16 slices has fewer. */
	private static final int MOST = 1 << 16;

	/** Each can have a name. */
	private static final int MOST_SLICES = 1 << 26;

	/** ImageJ leaves longer ones alone. */
	private static final int MOST_HEADER = 804;
	private static final int MAGIC = 0x494a494a;

	/** Bytes of a kind and how many parts there are of it. */
	private static final int KIND = 8;

	private final long[] lengths;
	private final byte[] parts;
	private final Charset text;

	ImageJParts(final Ifd ifd, final ByteOrder order) throws IOException {
		lengths = ifd.numbers(Tag.IMAGEJ_LENGTHS, MOST);
		parts = lengths.length == 0 ? new byte[0] : ifd.raw(Tag.IMAGEJ_PARTS);
		text = order == ByteOrder.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE
			: StandardCharsets.UTF_16BE;
	}

	/**
	 * The first part says how many there are of each kind. ImageJ makes room for
	 * them before it looks whether they are there.
	 *
	 * @throws IOException if they are more or longer than what is stored
	 */
	static void check(final Ifd ifd, final ByteOrder order) throws IOException {
		final long[] lengths = ifd.numbers(Tag.IMAGEJ_LENGTHS, MOST_SLICES);
		long left = ifd.count(Tag.IMAGEJ_PARTS);
		for (final long length : lengths) {
			left -= length;
			if (length < 0 || left < 0) throw Refusal.header();
		}
		if (lengths.length > 0 && lengths[0] <= MOST_HEADER && parts(ByteBuffer
			.wrap(ifd.raw(Tag.IMAGEJ_PARTS, lengths[0])).order(
				order)) > lengths.length - 1) throw Refusal.header();
	}

	private static long parts(final ByteBuffer header) throws IOException {
		long parts = 0;
		if (header.remaining() >= KIND && header.getInt() == MAGIC) {
			while (header.remaining() >= KIND) {
				header.getInt();
				final int count = header.getInt();
				if (count < 0) throw Refusal.header();
				parts += count;
			}
		}
		return parts;
	}

	/** Whether a part is this text and nothing else. */
	boolean has(final String wanted) {
		final byte[] bytes = wanted.getBytes(text);
		long at = 0;
		for (final long length : lengths) {
			if (length < 0 || at + length > parts.length) return false;
			if (length == bytes.length && Arrays.equals(bytes, Arrays.copyOfRange(
				parts, (int) at, (int) (at + length)))) return true;
			at += length;
		}
		return false;
	}
}
