
package org.histokmeans.raster;

/** Pixels of 16, 24 or 32 bits of a BMP file as colors. */
final class BmpColors {

	private static final int[] OF_16_BITS = { 0x7C00, 0x3E0, 0x1F, 0 };
	private static final int[] OF_MORE = { 0xFF0000, 0xFF00, 0xFF, 0 };

	private final int bytes;
	private final BmpMask[] masks = new BmpMask[4];
	private boolean isAllTransparent = true;

	BmpColors(final BmpHeader header) {
		bytes = header.bits / 8;
		final int[] bits = header.hasMasks() ? header.masks : header.bits == 16
			? OF_16_BITS : OF_MORE;
		for (int i = 0; i < masks.length; i++) {
			masks[i] = new BmpMask(bits[i]);
		}
	}

	/** Alpha stays in the upper byte, until {@link #finish}. */
	void put(final byte[] row, final int[] plane, final int place,
		final int width)
	{
		for (int x = 0; x < width; x++) {
			plane[place + x] = color(pixel(row, x * bytes));
		}
	}

	private int pixel(final byte[] row, final int at) {
		int pixel = 0;
		for (int i = bytes - 1; i >= 0; i--) {
			pixel = pixel << 8 | row[at + i] & 0xFF;
		}
		return pixel;
	}

	private int color(final int pixel) {
		final int alpha = masks[3].isThere() ? masks[3].sample(pixel) : 0;
		isAllTransparent &= alpha == 0;
		return alpha << 24 | Shades.rgb(masks[0].sample(pixel), masks[1].sample(
			pixel), masks[2].sample(pixel));
	}

	/** Many programs leave the alpha of all pixels at 0 and mean opaque. */
	void finish(final int[] plane) {
		for (int i = 0; i < plane.length; i++) {
			final int rgb = plane[i];
			plane[i] = isAllTransparent ? rgb & 0xFFFFFF : Shades.onWhite(rgb >> 16 &
				0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, rgb >>> 24);
		}
	}
}
