
package org.histokmeans.imagefile;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.text.FileMessages;

/**
 * What the header of a FITS file says of its pixels. ImageJ takes memory for
 * all of them, however short the file is.
 */
final class FitsHeader {

	/** A header is a few blocks of 2,880 bytes. */
	private static final int MOST_BYTES = 100 * 2880;
	private static final String END = "\nEND ";
	private static final List<Integer> BITS = Arrays.asList(8, 16, 32, -32, -64);
	private static final String UNREAD = "a FITS file of %d bits";

	private final Path path;
	private final String cards;

	/** @throws EOFException if the file ends before its header does */
	FitsHeader(final Path path) throws IOException {
		this.path = path;
		final String start = start(path);
		final int end = start.indexOf(END);
		if (end < 0 && Files.size(path) < MOST_BYTES) throw new EOFException();
		cards = end < 0 ? start : start.substring(0, end);
	}

	/** A line each 80 characters. */
	private static String start(final Path path) throws IOException {
		final byte[] bytes = new byte[MOST_BYTES];
		int length = 0;
		try (InputStream in = Files.newInputStream(path)) {
			int read = 0;
			while (read >= 0 && length < bytes.length) {
				length += read;
				read = in.read(bytes, length, bytes.length - length);
			}
		}
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replaceAll(
			"(?s)(.{80})", "$1\n");
	}

	/** ImageJ takes only what begins as the standard has it. */
	boolean hasPixels() {
		return cards.startsWith("SIMPLE") && number("NAXIS1", 0) > 0 && number(
			"NAXIS2", 0) > 0;
	}

	/**
	 * @throws EOFException if pixels are missing
	 * @throws IOException with a sentence, if ImageJ does not read them
	 */
	void check() throws IOException {
		final int bits = number("BITPIX", 0);
		if (!BITS.contains(bits)) throw new IOException(String.format(
			FileMessages.UNSUPPORTED, path, String.format(UNREAD, bits)));
		if (bytes() > Files.size(path)) throw new EOFException();
	}

	/** How many the pixels have, as the header says. */
	double bytes() {
		return Math.abs(number("BITPIX", 0)) / 8. * number("NAXIS1", 0) * number(
			"NAXIS2", 0) * number("NAXIS3", 1);
	}

	/** The last one, as ImageJ goes on reading. */
	private int number(final String key, final int otherwise) {
		final Matcher matcher = Pattern.compile("(?m)^" + key +
			" *= *([+-]?\\d{1,9})\\b").matcher(cards);
		int number = otherwise;
		while (matcher.find()) {
			number = Integer.parseInt(matcher.group(1));
		}
		return number;
	}
}
