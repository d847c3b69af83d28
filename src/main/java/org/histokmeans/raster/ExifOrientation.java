
package org.histokmeans.raster;

/** Finds the orientation in the Exif data of a camera. */
final class ExifOrientation {

	private static final int TAG = 0x112;
	private static final int ENTRY = 12;
	private static final int UPRIGHT = 1;

	private final byte[] bytes;
	private final int start;
	private final int end;
	private final boolean isLittle;

	private ExifOrientation(final byte[] bytes, final int start, final int end) {
		this.bytes = bytes;
		this.start = start;
		this.end = end;
		isLittle = u8(0) == 'I';
	}

	/** From 1 to 8, as Exif counts; 1, upright, if it is not said. */
	static int of(final byte[] bytes, final int start, final int end) {
		final int value = new ExifOrientation(bytes, start, end).value();
		return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
	}

	private int value() {
		final long list = number(4, 4);
		if (list > end - start) return UPRIGHT;
		final int entries = (int) number((int) list, 2);
		for (int i = 0; i < entries; i++) {
			final int entry = (int) list + 2 + ENTRY * i;
			if (number(entry, 2) == TAG) return (int) number(entry + 8, 2);
		}
		return UPRIGHT;
	}

	private long number(final int at, final int length) {
		long number = 0;
		for (int i = 0; i < length; i++) {
			number = number << 8 | u8(isLittle ? at + length - 1 - i : at + i);
		}
		return number;
	}

	/** 0 past the end. */
	private int u8(final int at) {
		return start + at < end ? bytes[start + at] & 0xFF : 0;
	}
}
