
package org.histokmeans.imagefile;

import java.util.NavigableMap;
import java.util.TreeMap;

/** How a DICOM file is written: the UID of a transfer syntax, see PS3.6. */
final class DicomSyntax {

	private static final String STANDARD = "1.2.840.10008.1.2.";
	private static final String BIG_ENDIAN = STANDARD + "2";
	private static final String DEFLATE = STANDARD + "1.99";
	private static final String DEFLATED_FRAMES = STANDARD + "8.1";
	private static final String RLE = STANDARD + "5";
	private static final String OTHERS = STANDARD + "4.";

	/** By the first of the numbers that each has behind {@link #OTHERS}. */
	private static final NavigableMap<Integer, String> NAMES = new TreeMap<>();

	static {
		NAMES.put(0, "unknown");
		NAMES.put(50, "JPEG");
		NAMES.put(80, "JPEG-LS");
		NAMES.put(90, "JPEG 2000");
		NAMES.put(94, "JPIP");
		NAMES.put(100, "MPEG");
		NAMES.put(110, "JPEG XL");
		NAMES.put(201, "JPEG 2000");
		NAMES.put(204, "JPIP");
	}

	private final String uid;

	DicomSyntax(final String uid) {
		this.uid = uid;
	}

	boolean isBigEndian() {
		return uid.equals(BIG_ENDIAN);
	}

	/** Its name; empty if there is none, or it is not known to be one. */
	String compression() {
		if (uid.equals(DEFLATE) || uid.equals(DEFLATED_FRAMES)) return "Deflate";
		if (uid.startsWith(RLE)) return "RLE";
		if (!uid.startsWith(OTHERS)) return isUnreadByImageJ() ? uid : "";
		return NAMES.floorEntry(number()).getValue();
	}

	private int number() {
		final String digits = uid.substring(OTHERS.length()).replaceFirst("\\D.*",
			"");
		return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(
			digits);
	}

	/** It looks for numbers anywhere, also in those of scanners' makers. */
	private boolean isUnreadByImageJ() {
		return uid.contains("1.2.4") || uid.contains("1.2.5");
	}
}
