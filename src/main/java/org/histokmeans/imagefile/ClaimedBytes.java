
package org.histokmeans.imagefile;

import ij.plugin.DICOM;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes the header of a DICOM or FITS file says that its pixels have.
 * ImageJ takes memory for all of them, however short the file is.
 */
final class ClaimedBytes {

	/** A header of FITS is a few blocks of 2,880 bytes. */
	private static final int FITS_HEADER = 100 * 2880;
	private static final String ROWS = "0028,0010";
	private static final String COLUMNS = "0028,0011";
	private static final String SAMPLES = "0028,0002";
	private static final String FRAMES = "0028,0008";
	private static final String BITS = "0028,0100";

	private ClaimedBytes() {
		// only static methods
	}

	/** 0 if it does not say so. */
	static double ofDicom(final Path path) {
		final String info = new DICOM().getInfo(path.toString());
		if (info == null) return 0;
		return dicom(info, ROWS, 0) * dicom(info, COLUMNS, 0) * dicom(info, SAMPLES,
			1) * dicom(info, FRAMES, 1) * dicom(info, BITS, 8) / 8;
	}

	private static double dicom(final String info, final String tag,
		final double otherwise)
	{
		return last("(?m)^" + tag + " [^:\\n]*: *(\\d{1,9})\\b", info, otherwise);
	}

	static double ofFits(final Path path) throws IOException {
		final String header = header(path);
		return fits(header, "BITPIX", 0) / 8 * fits(header, "NAXIS1", 0) * fits(
			header, "NAXIS2", 0) * fits(header, "NAXIS3", 1);
	}

	/** A line each 80 characters, up to that which says END. */
	private static String header(final Path path) throws IOException {
		final byte[] bytes = new byte[FITS_HEADER];
		int length = 0;
		try (InputStream in = Files.newInputStream(path)) {
			int read = 0;
			while (read >= 0 && length < bytes.length) {
				length += read;
				read = in.read(bytes, length, bytes.length - length);
			}
		}
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replaceAll(
			"(?s)(.{80})", "$1\n").split("\nEND ", 2)[0];
	}

	private static double fits(final String header, final String key,
		final double otherwise)
	{
		return last("(?m)^" + key + " *= *[+-]?(\\d{1,9})\\b", header, otherwise);
	}

	/** As ImageJ, which goes on reading. */
	private static double last(final String pattern, final String text,
		final double otherwise)
	{
		final Matcher matcher = Pattern.compile(pattern).matcher(text);
		double number = otherwise;
		while (matcher.find()) {
			number = Integer.parseInt(matcher.group(1));
		}
		return number;
	}
}
