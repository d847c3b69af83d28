
package org.histokmeans.tiff;

/** Draws what is transparent on white: glass, not tissue. */
final class OnWhite implements Colors {

	private final Colors colors;
	private final int alpha;
	private final boolean isPremultiplied;

	/**
	 * @param alpha which sample of a pixel says how opaque it is
	 * @param isPremultiplied whether the colors are on black already
	 */
	OnWhite(final Colors colors, final int alpha, final boolean isPremultiplied) {
		this.colors = colors;
		this.alpha = alpha;
		this.isPremultiplied = isPremultiplied;
	}

	@Override
	public int rgb(final byte[] samples, final int at) {
		final int rgb = colors.rgb(samples, at);
		final int opaque = samples[at + alpha] & 0xFF;
		return onWhite(rgb >>> 16, opaque) << 16 | onWhite(rgb >>> 8 & 0xFF,
			opaque) << 8 | onWhite(rgb & 0xFF, opaque);
	}

	private int onWhite(final int color, final int opaque) {
		return isPremultiplied ? Math.min(255, color + 255 - opaque) : (color *
			opaque + 255 * (255 - opaque) + 127) / 255;
	}
}
