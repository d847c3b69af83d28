
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The values of a tag. They are read when they are asked for. */
final class Field {

	/** Descriptions can be long; what is read of them is at their beginning. */
	private static final int MAX_TEXT = 1 << 20;

	/** Bytes of a value of each type; 0: there is no such type. */
	private static final int[] BYTES = { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4,
		0, 0, 8, 8, 8 };

	private final TiffBytes bytes;
	private final int type;
	private final long count;
	private final long offset;

	/** @param offset of the first value */
	Field(final TiffBytes bytes, final int type, final long count,
		final long offset)
	{
		this.bytes = bytes;
		this.type = type;
		this.count = count;
		this.offset = offset;
	}

	/** 0 if there is no such type. */
	static int bytes(final int type) {
		return type < BYTES.length ? BYTES[type] : 0;
	}

	long count() {
		return count;
	}

	/** Fractions are cut. */
	long[] numbers(final long most) throws IOException {
		final ByteBuffer values = values(most);
		final long[] numbers = new long[values.remaining() / BYTES[type]];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = number(values);
		}
		return numbers;
	}

	private ByteBuffer values(final long most) throws IOException {
		return bytes.at(offset, Math.min(count, most) * BYTES[type]);
	}

	private long number(final ByteBuffer values) {
		switch (type) {
			case 3:
				return Short.toUnsignedLong(values.getShort());
			case 4:
			case 13:
				return Integer.toUnsignedLong(values.getInt());
			case 16:
			case 17:
			case 18:
				return values.getLong();
			case 1:
			case 2:
			case 7:
				return Byte.toUnsignedLong(values.get());
			default:
				return (long) fraction(values);
		}
	}

	double[] fractions(final long most) throws IOException {
		final ByteBuffer values = values(most);
		final double[] numbers = new double[values.remaining() / BYTES[type]];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = fraction(values);
		}
		return numbers;
	}

	private double fraction(final ByteBuffer values) {
		switch (type) {
			case 5:
				return (double) Integer.toUnsignedLong(values.getInt()) / Integer
					.toUnsignedLong(values.getInt());
			case 6:
				return values.get();
			case 8:
				return values.getShort();
			case 9:
				return values.getInt();
			case 10:
				return (double) values.getInt() / values.getInt();
			case 11:
				return values.getFloat();
			case 12:
				return values.getDouble();
			default:
				return number(values);
		}
	}

	byte[] raw(final long most) throws IOException {
		return values(most).array();
	}

	boolean isInFile() throws IOException {
		return count >= 0 && count <= (bytes.length() - offset) / BYTES[type];
	}

	/** Up to its first zero. */
	String text() throws IOException {
		final String text = new String(values(MAX_TEXT).array(),
			StandardCharsets.UTF_8);
		final int end = text.indexOf('\0');
		return end < 0 ? text : text.substring(0, end);
	}
}
