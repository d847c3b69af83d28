
package org.histokmeans.tiff;

import java.io.IOException;

/** How the samples of a page become colors. */
final class ColorModels {

	private ColorModels() {
		// only static methods
	}

	/** Inks that are multiplied with an alpha are on white paper already. */
	static Colors of(final Page page) throws IOException {
		final Colors colors = opaque(page);
		final boolean isOnWhite = page.alpha() < 0 ||
			page.photometric == Page.CMYK && page.isPremultiplied();
		return isOnWhite ? colors : new OnWhite(colors, page.alpha(), page
			.isPremultiplied());
	}

	private static Colors opaque(final Page page) throws IOException {
		switch (page.photometric) {
			case Page.WHITE_IS_ZERO:
				return (samples, at) -> 0xFFFFFF - 0x010101 * (samples[at] & 0xFF);
			case Page.BLACK_IS_ZERO:
				return (samples, at) -> 0x010101 * (samples[at] & 0xFF);
			case Page.RGB:
				return ColorModels::rgb;
			case Page.PALETTE:
				final int[] palette = new Palette(page).colors();
				return (samples, at) -> palette[samples[at] & 0xFF];
			case Page.CMYK:
				return ColorModels::cmyk;
			case Page.YCBCR:
				return new YCbCr(page.ifd);
			default:
				return new Lab(page.photometric == Page.CIELAB);
		}
	}

	private static int rgb(final byte[] samples, final int at) {
		return (samples[at] & 0xFF) << 16 | (samples[at + 1] & 0xFF) << 8 |
			samples[at + 2] & 0xFF;
	}

	/**
	 * Each ink and black take their shares of the light: R = (255 - C)(255 - K) /
	 * 255, rounded, and so on. No color profile is asked, as those differ from
	 * system to system.
	 */
	private static int cmyk(final byte[] samples, final int at) {
		final int light = 255 - (samples[at + 3] & 0xFF);
		return light(samples[at], light) << 16 | light(samples[at + 1],
			light) << 8 | light(samples[at + 2], light);
	}

	private static int light(final byte ink, final int light) {
		return ((255 - (ink & 0xFF)) * light + 127) / 255;
	}
}
