
package org.histokmeans.color;

import java.util.Comparator;

/** CIE 1976 lightness L* of sRGB colors, see {@link CieLab}. */
public final class Lightness {

	/** From dark to light, equally light colors by their packed value. */
	public static final Comparator<Integer> DARK_FIRST = Comparator
		.<Integer> comparingDouble(Lightness::of).thenComparing(Comparator
			.naturalOrder());

	private Lightness() {
		// only static methods
	}

	/** 0 for black to 100 for white. */
	public static double of(final int rgb) {
		return CieLab.lightness(rgb);
	}
}
