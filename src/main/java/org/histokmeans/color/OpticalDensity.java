
package org.histokmeans.color;

/**
 * Decadic optical density of 8-bit channels: -log10((c + 1) / 256), from 0 for
 * 255 to 2.408 for 0. By the law of Beer and Lambert it is proportional to the
 * amount of stain. Computed with {@link StrictMath}.
 */
public final class OpticalDensity {

	/**
	 * Darker channels count as this one in {@link #floored}. Without a floor the
	 * noise of near-black pixels makes a class of its own.
	 */
	public static final int FLOOR = 32;

	private static final double[] DENSITY = new double[256];

	static {
		for (int channel = 0; channel < DENSITY.length; channel++) {
			DENSITY[channel] = 0 - StrictMath.log10((channel + 1) / 256.0);
		}
	}

	private OpticalDensity() {
		// only static methods
	}

	/** Of a channel of 0 to 255. */
	public static double of(final int channel) {
		return DENSITY[channel];
	}

	/** The same with channels below 32 raised to 32: at most 0.890. */
	public static double floored(final int channel) {
		return DENSITY[Math.max(channel, FLOOR)];
	}
}
