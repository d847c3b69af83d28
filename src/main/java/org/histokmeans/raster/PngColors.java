
package org.histokmeans.raster;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;

/**
 * Turns rows of a PNG file into pixels. Color profiles, gamma and background
 * are not looked at, as ImageJ does.
 */
final class PngColors {

	private static final int OPAQUE = 255;

	private final PngHeader header;
	private final byte[] palette;
	private final byte[] alpha;
	private final Pixels.Kind kind;
	private final Object plane;

	/** @param transparency the chunk of that name, or null */
	PngColors(final PngHeader header, final byte[] palette,
		final byte[] transparency) throws IOException
	{
		this.header = header;
		this.palette = palette;
		alpha = transparency;
		kind = kind();
		final boolean isLame = header.type == PngHeader.PALETTE &&
			(palette == null || palette.length % 3 != 0);
		if (isLame) throw new IOException("its palette is missing");
		plane = plane(header.width * header.height);
	}

	private Pixels.Kind kind() {
		if (header.type == PngHeader.PALETTE) return isOpaque()
			? Pixels.Kind.INDEXED : Pixels.Kind.RGB;
		if (header.type == PngHeader.RGB || header.type == PngHeader.RGB_ALPHA)
			return Pixels.Kind.RGB;
		return header.depth == 16 ? Pixels.Kind.GRAY16 : Pixels.Kind.GRAY8;
	}

	private boolean isOpaque() {
		if (alpha == null) return true;
		for (final byte value : alpha) {
			if ((value & 0xFF) != OPAQUE) return false;
		}
		return true;
	}

	private Object plane(final int pixels) {
		if (kind == Pixels.Kind.RGB) return new int[pixels];
		return kind == Pixels.Kind.GRAY16 ? (Object) new short[pixels]
			: new byte[pixels];
	}

	Pixels pixels() {
		final Pixels pixels = new Pixels(header.width, header.height, kind,
			Collections.singletonList(plane));
		return kind == Pixels.Kind.INDEXED ? pixels.withPalette(colors()) : pixels;
	}

	private int[] colors() {
		final int[] colors = new int[Math.min(256, palette.length / 3)];
		Arrays.setAll(colors, i -> color(i, OPAQUE));
		return colors;
	}

	private int color(final int index, final int opacity) {
		return Shades.onWhite(palette[3 * index] & 0xFF, palette[3 * index + 1] &
			0xFF, palette[3 * index + 2] & 0xFF, opacity);
	}

	/**
	 * @param at of its first pixel
	 * @param step from pixel to pixel
	 */
	void put(final byte[] row, final int at, final int step, final int pixels)
		throws IOException
	{
		for (int x = 0, i = at; x < pixels; x++, i += step) {
			if (header.type == PngHeader.PALETTE) putIndex(sample(row, x), i);
			else if (kind == Pixels.Kind.RGB) ((int[]) plane)[i] = rgb(row, x);
			else putGray(row, x, i);
		}
	}

	private void putIndex(final int index, final int i) throws IOException {
		if (3 * index >= palette.length) throw new IOException(
			"a pixel is not in the palette");
		if (kind == Pixels.Kind.INDEXED) ((byte[]) plane)[i] = (byte) index;
		else((int[]) plane)[i] = color(index, index < alpha.length ? alpha[index] &
			0xFF : OPAQUE);
	}

	private void putGray(final byte[] row, final int x, final int i) {
		final int most = (1 << header.depth) - 1;
		final boolean hasAlpha = header.type == PngHeader.GRAY_ALPHA;
		final int gray = sample(row, hasAlpha ? 2 * x : x);
		final int opacity = hasAlpha ? sample(row, 2 * x + 1) : alpha != null &&
			gray == key(0) ? 0 : most;
		final int shown = (int) (((long) gray * opacity + most / 2) / most) + most -
			opacity;
		if (kind == Pixels.Kind.GRAY16) ((short[]) plane)[i] = (short) shown;
		else((byte[]) plane)[i] = (byte) Shades.scaled(shown, most);
	}

	private int rgb(final byte[] row, final int x) {
		final int samples = header.samples();
		final int red = sample(row, samples * x);
		final int green = sample(row, samples * x + 1);
		final int blue = sample(row, samples * x + 2);
		final int most = (1 << header.depth) - 1;
		final int opacity = samples == 4 ? sample(row, samples * x + 3) : isKey(red,
			green, blue) ? 0 : most;
		return Shades.onWhite(eight(red), eight(green), eight(blue), eight(
			opacity));
	}

	private int eight(final int sample) {
		return header.depth == 8 ? sample : Shades.scaled(sample, 65535);
	}

	/** The one color that is transparent, if a file has no alpha. */
	private boolean isKey(final int red, final int green, final int blue) {
		return alpha != null && red == key(0) && green == key(1) && blue == key(2);
	}

	private int key(final int sample) {
		return alpha.length < 2 * sample + 2 ? -1 : (alpha[2 * sample] &
			0xFF) << 8 | alpha[2 * sample + 1] & 0xFF;
	}

	private int sample(final byte[] row, final int i) {
		if (header.depth == 8) return row[i] & 0xFF;
		if (header.depth == 16) return (row[2 * i] & 0xFF) << 8 | row[2 * i + 1] &
			0xFF;
		final int bit = i * header.depth;
		return (row[bit / 8] & 0xFF) >> 8 - header.depth - bit % 8 &
			(1 << header.depth) - 1;
	}
}
