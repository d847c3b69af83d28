
package org.histokmeans.raster;

import java.awt.image.Raster;

/**
 * Samples of a JPEG file as colors: luminance and chrominance by the whole
 * numbers of the Independent JPEG Group's library, so that they are the same on
 * every system, and inks by {@code R = (255 - C)(255 - K) / 255}, never by a
 * color profile.
 */
final class JpegColors {

	private static final int BITS = 16;
	private static final int HALF = 1 << BITS - 1;
	private static final int RED_OF_CR = 91881;
	private static final int GREEN_OF_CB = 22554;
	private static final int GREEN_OF_CR = 46802;
	private static final int BLUE_OF_CB = 116130;

	private final Raster raster;
	private final boolean isLuminance;

	/** @param isLuminance whether the first three samples are Y, Cb, Cr */
	JpegColors(final Raster raster, final boolean isLuminance) {
		this.raster = raster;
		this.isLuminance = isLuminance;
	}

	/** Of one sample. */
	byte[] grays() {
		final int width = raster.getWidth();
		final byte[] grays = new byte[width * raster.getHeight()];
		final int[] row = new int[width];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(0, y, width, 1, row);
			for (int x = 0; x < width; x++) {
				grays[y * width + x] = (byte) row[x];
			}
		}
		return grays;
	}

	/** Of three samples, or of four, which are inverted as Adobe does. */
	int[] colors() {
		final int width = raster.getWidth();
		final int bands = raster.getNumBands();
		final int[] colors = new int[width * raster.getHeight()];
		final int[] row = new int[width * bands];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(0, y, width, 1, row);
			for (int x = 0; x < width; x++) {
				final int rgb = color(row, x * bands);
				colors[y * width + x] = bands == 4 ? printed(isLuminance ? ~rgb : rgb,
					row[x * bands + 3]) : rgb;
			}
		}
		return colors;
	}

	private int color(final int[] row, final int at) {
		if (!isLuminance) return Shades.rgb(row[at], row[at + 1], row[at + 2]);
		final int y = row[at];
		final int cb = row[at + 1] - 128;
		final int cr = row[at + 2] - 128;
		final int red = y + (RED_OF_CR * cr + HALF >> BITS);
		final int green = y + (HALF - GREEN_OF_CB * cb - GREEN_OF_CR * cr >> BITS);
		final int blue = y + (BLUE_OF_CB * cb + HALF >> BITS);
		return Shades.rgb(limited(red), limited(green), limited(blue));
	}

	private static int limited(final int sample) {
		return Math.max(0, Math.min(255, sample));
	}

	/** What is left of white paper; 255 is no ink. */
	private static int printed(final int inks, final int black) {
		return Shades.rgb(Shades.times(inks >> 16 & 0xFF, black), Shades.times(
			inks >> 8 & 0xFF, black), Shades.times(inks & 0xFF, black));
	}
}
