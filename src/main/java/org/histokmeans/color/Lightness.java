
package org.histokmeans.color;

import java.util.Comparator;

/**
 * CIE 1976 lightness L* of sRGB colours (IEC 61966-2-1 for the channels, D65
 * white), 0 for black to 100 for white. Computed with {@link StrictMath}, so
 * the same on every machine.
 */
public final class Lightness {

	/** From dark to light, equally light colours by their packed value. */
	public static final Comparator<Integer> DARK_FIRST = Comparator
		.<Integer> comparingDouble(Lightness::of).thenComparing(Comparator
			.naturalOrder());

	private static final double EPSILON = 216.0 / 24389;
	private static final double KAPPA = 24389.0 / 27;

	private Lightness() {
		// only static methods
	}

	public static double of(final int rgb) {
		final double y = 0.2126 * linear(Rgb.red(rgb)) + 0.7152 * linear(Rgb.green(
			rgb)) + 0.0722 * linear(Rgb.blue(rgb));
		return y > EPSILON ? 116 * StrictMath.cbrt(y) - 16 : KAPPA * y;
	}

	private static double linear(final int channel) {
		final double v = channel / 255.0;
		return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
	}
}
