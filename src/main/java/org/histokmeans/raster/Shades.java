
package org.histokmeans.raster;

/**
 * Samples as 8 bits. What is transparent is on white, in every format; other
 * depths are scaled so that black stays black and white stays white, to the
 * nearest value.
 */
final class Shades {

	private static final int WHITE = 255;

	private Shades() {
		// only static methods
	}

	/** @param most what white is, below 65536 */
	static int scaled(final int sample, final int most) {
		return (sample * WHITE + most / 2) / most;
	}

	static int rgb(final int red, final int green, final int blue) {
		return red << 16 | green << 8 | blue;
	}

	/** @param alpha 0 is transparent, 255 is opaque */
	static int onWhite(final int shade, final int alpha) {
		return times(shade, alpha) + WHITE - alpha;
	}

	static int onWhite(final int red, final int green, final int blue,
		final int alpha)
	{
		return rgb(onWhite(red, alpha), onWhite(green, alpha), onWhite(blue,
			alpha));
	}

	/** As if 255 were 1. */
	static int times(final int a, final int b) {
		return (a * b + WHITE / 2) / WHITE;
	}
}
