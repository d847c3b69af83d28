
package org.histokmeans.measure;

/** Peak signal-to-noise ratio of 8-bit RGB images. */
public final class Psnr {

	private static final double PEAK = 255;
	private static final int CHANNELS = 3;

	private Psnr() {
		// only static methods
	}

	/**
	 * 10 log10(255² / (J / 3)).
	 *
	 * @param distortion J, the mean squared RGB distance of a pixel, channels
	 *          summed
	 * @return in dB; infinite for no distortion
	 */
	public static double ofDistortion(final double distortion) {
		return 10 * StrictMath.log10(PEAK * PEAK / (distortion / CHANNELS));
	}
}
