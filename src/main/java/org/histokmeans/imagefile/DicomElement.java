
package org.histokmeans.imagefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What stands before a value of a DICOM file: tag, kind and length, see PS3.5,
 * section 7.1. What is doubtful is taken as ImageJ takes it, which reads the
 * file afterwards.
 */
final class DicomElement {

	private static final int ITEM = 0xFFFEE000;
	private static final int ITEM_END = 0xFFFEE00D;
	private static final int SEQUENCE_END = 0xFFFEE0DD;

	/** A tag and a length. */
	private static final int ITEM_BYTES = 8;
	private static final int ICON = 0x00880200;
	private static final int OF_VENDOR = 1 << 16;
	private static final int UNDEFINED = -1;

	private static final List<String> SHORT = Arrays.asList("AE", "AS", "AT",
		"CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "PN", "SH", "SL",
		"SS", "ST", "TM", "UI", "UL", "US", "??");
	private static final List<String> LONG = Arrays.asList("OB", "OW", "SQ", "UN",
		"UT", "OF", "OL", "OD", "UC", "UR", "OV", "SV", "UV");

	/** Of values whose kind the file does not tell. */
	private static final String IMPLICIT = "";

	/** Some scanners wrote the one and meant the other. */
	private static final int WRONG_LENGTH = 13;
	private static final int RIGHT_LENGTH = 10;

	private final DicomBytes bytes;
	private final int tag;
	private final String kind;
	private final int length;

	/** @param isOdd whether values began at odd places before */
	DicomElement(final DicomBytes bytes, final boolean isOdd) throws IOException {
		this.bytes = bytes;
		tag = bytes.tag();
		final byte[] four = bytes.next(Integer.BYTES);
		kind = kind(four);
		final int stated = stated(four);
		length = stated == WRONG_LENGTH && !isOdd ? RIGHT_LENGTH : stated;
	}

	/** Four bytes of a length may look like a kind by chance. */
	private static String kind(final byte[] four) {
		final String letters = new String(four, 0, 2, StandardCharsets.ISO_8859_1);
		final boolean isLong = LONG.contains(letters) && (four[2] == 0 ||
			four[3] == 0);
		return isLong || SHORT.contains(letters) ? letters : IMPLICIT;
	}

	private int stated(final byte[] four) throws IOException {
		if (LONG.contains(kind)) return bytes.number(bytes.next(Integer.BYTES), 0,
			Integer.BYTES);
		return bytes.number(four, kind.equals(IMPLICIT) ? 0 : 2, Integer.BYTES);
	}

	int tag() {
		return tag;
	}

	/** Then there is no value, but more elements. */
	boolean isUndefined() {
		return length == UNDEFINED;
	}

	boolean isEmpty() {
		return length == 0 || isUndefined();
	}

	/** Of a sequence, or of a part of it. */
	boolean isEnd() {
		return tag == ITEM_END || tag == SEQUENCE_END;
	}

	String text() throws IOException {
		return new String(bytes.next(isUndefined() ? 0 : length),
			StandardCharsets.ISO_8859_1).trim();
	}

	/** Of sequences only the beginning, as their elements come next. */
	void skip() throws IOException {
		if (isEnd() || tag == ITEM || isUndefined() || isEntered()) return;
		bytes.skip(length - length % unit());
	}

	private boolean isEntered() throws IOException {
		if (tag == ICON || (tag & OF_VENDOR) != 0) return false;
		return kind.equals("SQ") || kind.equals(IMPLICIT) && bytes.isNext(ITEM);
	}

	/**
	 * Whether it seems to be a sequence that has no room for its first item.
	 * ImageJ may read it as text or as a sequence, and loses its way.
	 */
	boolean isTorn() throws IOException {
		return kind.equals(IMPLICIT) && length > 0 && length < ITEM_BYTES && bytes
			.isNext(ITEM);
	}

	/** ImageJ leaves out what is too short for another number. */
	private int unit() {
		if (kind.equals("US") || kind.equals("SS")) return 2;
		return kind.equals("UL") || kind.equals("SL") ? 4 : 1;
	}
}
