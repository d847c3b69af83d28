
package org.histokmeans.color;

/**
 * Colors packed into an {@code int} as 0xRRGGBB. Eight higher bits (alpha) are
 * ignored by the getters.
 */
public final class Rgb {

	public static final int WHITE = 0xFFFFFF;

	/** The bits that are color. */
	public static final int MASK = 0xFFFFFF;

	/** The bits that ImageJ and AWT set in opaque pixels. */
	public static final int OPAQUE = 0xFF000000;

	private Rgb() {
		// only static methods
	}

	public static int red(final int rgb) {
		return rgb >> 16 & 0xFF;
	}

	public static int green(final int rgb) {
		return rgb >> 8 & 0xFF;
	}

	public static int blue(final int rgb) {
		return rgb & 0xFF;
	}

	/** Packs three values of 0 to 255. */
	public static int pack(final int red, final int green, final int blue) {
		return red << 16 | green << 8 | blue;
	}

	/** Squared RGB distance of two colors, all three channels summed. */
	public static int squaredDistance(final int a, final int b) {
		final int red = red(a) - red(b);
		final int green = green(a) - green(b);
		final int blue = blue(a) - blue(b);
		return red * red + green * green + blue * blue;
	}

	/** Such as "#653d78". */
	public static String hex(final int rgb) {
		return String.format("#%06x", rgb & MASK);
	}
}
