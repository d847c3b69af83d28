
package org.histokmeans.tiff;

import java.io.IOException;
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

	private final long[] lengths;
	private final byte[] parts;
	private final Charset text;

	ImageJParts(final Ifd ifd, final ByteOrder order) throws IOException {
		lengths = ifd.numbers(Tag.IMAGEJ_LENGTHS, MOST);
		parts = lengths.length == 0 ? new byte[0] : ifd.raw(Tag.IMAGEJ_PARTS);
		text = order == ByteOrder.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE
			: StandardCharsets.UTF_16BE;
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
