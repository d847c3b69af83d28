
package org.histokmeans.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes small DICOM files, element by element, also such as are wrong. */
public final class TinyDicom {

	public static final String IMPLICIT = "1.2.840.10008.1.2";
	public static final String EXPLICIT = "1.2.840.10008.1.2.1";
	public static final String BIG_ENDIAN = "1.2.840.10008.1.2.2";

	public static final int SAMPLES = 0x00280002;
	public static final int COLORS = 0x00280004;
	public static final int ROWS = 0x00280010;
	public static final int COLUMNS = 0x00280011;
	public static final int BITS = 0x00280100;
	public static final int PIXELS = 0x7FE00010;

	private static final int PREAMBLE = 128;
	private static final int CLASS = 0x00080016;
	private static final List<String> LONG = Arrays.asList("OB", "OW", "SQ", "UN",
		"UT");

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();
	private boolean isImplicit;
	private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

	/** @param syntax how what follows is written */
	public TinyDicom(final String syntax) {
		write(new byte[PREAMBLE]);
		write("DICM".getBytes(StandardCharsets.US_ASCII));
		text(0x00020010, "UI", syntax);
		isImplicit = syntax.equals(IMPLICIT);
		if (syntax.equals(BIG_ENDIAN)) order = ByteOrder.BIG_ENDIAN;
		text(CLASS, "UI", "1.2.840.10008.5.1.4.1.1.7");
	}

	/** All that is needed before the pixels. */
	public TinyDicom size(final int width, final int height, final int samples,
		final int bits)
	{
		return number(SAMPLES, samples).text(COLORS, "CS", samples == 3 ? "RGB"
			: "MONOCHROME2").number(ROWS, height).number(COLUMNS, width).number(BITS,
				bits);
	}

	public TinyDicom pixels(final BufferedImage picture) {
		final ByteArrayOutputStream samples = new ByteArrayOutputStream();
		for (int i = 0; i < picture.getWidth() * picture.getHeight(); i++) {
			final int rgb = picture.getRGB(i % picture.getWidth(), i / picture
				.getWidth());
			samples.write(rgb >> 16);
			samples.write(rgb >> 8);
			samples.write(rgb);
		}
		return value(PIXELS, "OB", samples.toByteArray());
	}

	/** Filled up to an even length. */
	public TinyDicom text(final int tag, final String kind, final String text) {
		return value(tag, kind, (text.length() % 2 == 0 ? text : text + " ")
			.getBytes(StandardCharsets.US_ASCII));
	}

	public TinyDicom number(final int tag, final int number) {
		return value(tag, "US", ByteBuffer.allocate(2).order(order).putShort(
			(short) number).array());
	}

	public TinyDicom value(final int tag, final String kind, final byte[] value) {
		return start(tag, kind, value.length).write(value);
	}

	/** An element of which only the length is told. */
	public TinyDicom start(final int tag, final String kind, final int length) {
		final ByteBuffer head = ByteBuffer.allocate(12).order(order);
		head.putShort((short) (tag >>> 16)).putShort((short) tag);
		final boolean isNameless = isImplicit || kind.isEmpty();
		if (!isNameless) head.put(kind.getBytes(StandardCharsets.US_ASCII));
		if (isNameless) head.putInt(length);
		else if (LONG.contains(kind)) head.putShort((short) 0).putInt(length);
		else head.putShort((short) length);
		return write(Arrays.copyOf(head.array(), head.position()));
	}

	public TinyDicom write(final byte[] bytes) {
		file.write(bytes, 0, bytes.length);
		return this;
	}

	public byte[] bytes() {
		return file.toByteArray();
	}
}
