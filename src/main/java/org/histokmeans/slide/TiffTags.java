
package org.histokmeans.slide;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of an image file directory as bytes, little-endian; see the TIFF
 * 6.0 specification, and that of BigTIFF for files of more than 4 GB.
 */
final class TiffTags {

	static final int NEW_SUBFILE_TYPE = 254;
	static final int IMAGE_WIDTH = 256;
	static final int IMAGE_LENGTH = 257;
	static final int BITS_PER_SAMPLE = 258;
	static final int COMPRESSION = 259;
	static final int PHOTOMETRIC_INTERPRETATION = 262;
	static final int IMAGE_DESCRIPTION = 270;
	static final int SAMPLES_PER_PIXEL = 277;
	static final int X_RESOLUTION = 282;
	static final int Y_RESOLUTION = 283;
	static final int RESOLUTION_UNIT = 296;
	static final int SOFTWARE = 305;
	static final int COLOR_MAP = 320;
	static final int TILE_WIDTH = 322;
	static final int TILE_LENGTH = 323;
	static final int TILE_OFFSETS = 324;
	static final int TILE_BYTE_COUNTS = 325;
	static final int SUB_IFDS = 330;

	private static final int ASCII = 2;
	private static final int SHORT = 3;
	private static final int LONG = 4;
	private static final int RATIONAL = 5;
	private static final int LONG8 = 16;

	private static final long MAX_LONG = 0xFFFFFFFFL;

	private final boolean isBig;
	private final Map<Integer, Field> fields = new TreeMap<>();

	/** The values of a field. */
	private static final class Field {

		final int type;
		final long count;
		final byte[] values;

		Field(final int type, final long count, final byte[] values) {
			this.type = type;
			this.count = count;
			this.values = values;
		}
	}

	TiffTags(final boolean isBig) {
		this.isBig = isBig;
	}

	TiffTags shorts(final int tag, final int... values) {
		final ByteBuffer bytes = buffer(2 * values.length);
		for (final int value : values) {
			bytes.putShort((short) value);
		}
		return add(tag, SHORT, values.length, bytes);
	}

	TiffTags longs(final int tag, final int... values) {
		final ByteBuffer bytes = buffer(4 * values.length);
		for (final int value : values) {
			bytes.putInt(value);
		}
		return add(tag, LONG, values.length, bytes);
	}

	/** Of 4 bytes each, of 8 in a BigTIFF. */
	TiffTags offsets(final int tag, final long... values) {
		final ByteBuffer bytes = buffer((isBig ? 8 : 4) * values.length);
		for (final long value : values) {
			if (isBig) bytes.putLong(value);
			else bytes.putInt((int) value);
		}
		return add(tag, isBig ? LONG8 : LONG, values.length, bytes);
	}

	/** As a fraction, with as many digits as fit. */
	TiffTags rational(final int tag, final double value) {
		long denominator = 1;
		while (denominator < 1_000_000_000 && value * denominator * 10 < MAX_LONG)
			denominator *= 10;
		final ByteBuffer bytes = buffer(8);
		bytes.putInt((int) Math.round(value * denominator)).putInt(
			(int) denominator);
		return add(tag, RATIONAL, 1, bytes);
	}

	TiffTags text(final int tag, final String text) {
		final byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
		return add(tag, ASCII, bytes.length, ByteBuffer.wrap(bytes));
	}

	private TiffTags add(final int tag, final int type, final long count,
		final ByteBuffer values)
	{
		fields.put(tag, new Field(type, count, values.array()));
		return this;
	}

	private static ByteBuffer buffer(final int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * The directory, with values that do not fit into it behind it.
	 *
	 * @param start where it will be in the file
	 * @param hasNext whether another one follows at once, at an even place
	 */
	byte[] bytes(final long start, final boolean hasNext) {
		final int room = isBig ? 8 : 4;
		final int fixed = (isBig ? 8 : 2) + (isBig ? 20 : 12) * fields.size() +
			room;
		final int more = fields.values().stream().mapToInt(
			field -> field.values.length > room ? even(field.values.length) : 0)
			.sum();
		final ByteBuffer bytes = buffer(even(fixed) + more);
		if (isBig) bytes.putLong(fields.size());
		else bytes.putShort((short) fields.size());
		int behind = even(fixed);
		for (final Map.Entry<Integer, Field> entry : fields.entrySet()) {
			final Field field = entry.getValue();
			bytes.putShort(entry.getKey().shortValue()).putShort((short) field.type);
			offset(bytes, field.count);
			if (field.values.length > room) {
				offset(bytes, start + behind);
				final ByteBuffer rest = bytes.duplicate();
				rest.position(behind);
				rest.put(field.values);
				behind += even(field.values.length);
			}
			else bytes.put(field.values).put(new byte[room - field.values.length]);
		}
		offset(bytes, hasNext ? start + bytes.capacity() : 0);
		return bytes.array();
	}

	private void offset(final ByteBuffer bytes, final long value) {
		if (isBig) bytes.putLong(value);
		else bytes.putInt((int) value);
	}

	/** What is at an odd place some readers refuse. */
	private static int even(final int length) {
		return length + length % 2;
	}
}
