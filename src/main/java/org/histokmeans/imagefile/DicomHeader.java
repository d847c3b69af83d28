
package org.histokmeans.imagefile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.text.FileMessages;

/**
 * What stands before the pixels of a DICOM file, as far as it tells whether
 * ImageJ can read them. ImageJ takes memory for every length that a file
 * states, however short it is, so none is read that was not seen here.
 */
final class DicomHeader {

	/** "DICM" behind the preamble, PS3.10, section 7.1. */
	private static final int MARK_AT = 128;
	private static final String MARK = "DICM";

	private static final int SYNTAX = 0x00020010;
	private static final int SAMPLES = 0x00280002;
	private static final int COLORS = 0x00280004;
	private static final int PLANES = 0x00280006;
	private static final int FRAMES = 0x00280008;
	private static final int ROWS = 0x00280010;
	private static final int COLUMNS = 0x00280011;
	private static final int BITS = 0x00280100;
	private static final int SIGN = 0x00280103;
	private static final int CONTEXT = 0x00400555;
	private static final int VIEW = 0x00540220;
	private static final int FLOATS = 0x7FE00008;
	private static final int PIXELS = 0x7FE00010;
	private static final int OLD_PIXELS = 0x7F880010;

	private static final String TORN = "a sequence in it is too short";
	private static final String UNREAD_COMPRESSION =
		"a DICOM file with %s compression";
	private static final String UNREAD_SAMPLES =
		"a DICOM file of %d samples a pixel";
	private static final String UNREAD_COLORS = "a DICOM file of %s colors";
	private static final String UNREAD_BITS =
		"a DICOM file with colors of %d bits a channel";

	private final Path path;
	private DicomSyntax syntax = new DicomSyntax("");
	private String colors = "";
	private int samples = 1;
	private int bits = 16;
	private double rows;
	private double columns;
	private double frames = 1;
	private boolean isInSequence;
	private boolean isInContext;
	private boolean hasPixels;
	private long start;

	/** @throws EOFException if a value is longer than what is left */
	DicomHeader(final Path path) throws IOException {
		this.path = path;
		try (DicomBytes bytes = new DicomBytes(path)) {
			if (isMarked(bytes)) read(bytes);
			start = bytes.at();
		}
	}

	private static boolean isMarked(final DicomBytes bytes) throws IOException {
		if (bytes.left() < MARK_AT + MARK.length()) return false;
		bytes.skip(MARK_AT);
		return new String(bytes.next(MARK.length()), StandardCharsets.ISO_8859_1)
			.equals(MARK);
	}

	/** Up to the pixels, or to what says that they are compressed. */
	private void read(final DicomBytes bytes) throws IOException {
		boolean isOdd = false;
		while (!hasPixels && syntax.compression().isEmpty() && bytes.left() > 0) {
			final DicomElement element = new DicomElement(bytes, isOdd);
			if (element.isTorn()) throw torn();
			isOdd |= bytes.at() % 2 != 0;
			isInSequence |= element.isUndefined();
			if (isInSequence && !isInContext) skip(element);
			else read(element, bytes);
		}
	}

	private void read(final DicomElement element, final DicomBytes bytes)
		throws IOException
	{
		switch (element.tag()) {
			case SYNTAX:
				syntax = new DicomSyntax(element.text());
				if (syntax.isBigEndian()) bytes.expectBigEndian();
				break;
			case COLORS:
				colors = element.text();
				break;
			case FRAMES:
				frames = Math.max(1, number(element.text()));
				break;
			case SAMPLES:
				samples = bytes.u16();
				break;
			case ROWS:
				rows = bytes.u16();
				break;
			case COLUMNS:
				columns = bytes.u16();
				break;
			case BITS:
				bits = bytes.u16();
				break;
			case PLANES:
			case SIGN:
				bytes.u16();
				break;
			case PIXELS:
			case FLOATS:
			case OLD_PIXELS:
				hasPixels = !element.isEmpty();
				break;
			default:
				skip(element);
		}
	}

	private void skip(final DicomElement element) throws IOException {
		if (element.isEnd()) isInSequence = false;
		if (element.tag() == CONTEXT) isInContext = true;
		if (element.tag() == VIEW) isInContext = false;
		element.skip();
	}

	private static double number(final String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (final NumberFormatException e) {
			return 0;
		}
	}

	/** False for what is no DICOM file, too. */
	boolean hasPixels() {
		return hasPixels;
	}

	/**
	 * @throws EOFException if pixels are missing
	 * @throws IOException with a sentence, if ImageJ does not read them, or as
	 *           something else
	 */
	void check() throws IOException {
		final String compression = syntax.compression();
		if (!compression.isEmpty()) throw unread(UNREAD_COMPRESSION, compression);
		if (samples > 1 && samples != 3) throw unread(UNREAD_SAMPLES, samples);
		if (samples > 1 && !colors.startsWith("RGB")) throw unread(UNREAD_COLORS,
			colors.isEmpty() ? "unknown" : colors.replaceAll("\\W", "?"));
		if (samples > 1 && bits != 8) throw unread(UNREAD_BITS, bits);
		if (start + bytes() > Files.size(path)) throw new EOFException();
	}

	private IOException torn() {
		return new IOException(String.format(FileMessages.DAMAGED, path, TORN));
	}

	private IOException unread(final String kind, final Object value) {
		return new IOException(String.format(FileMessages.UNSUPPORTED, path, String
			.format(kind, value)));
	}

	/** How many the pixels have, as the header says. */
	double bytes() {
		return rows * columns * samples * frames * bits / 8;
	}
}
