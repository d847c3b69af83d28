
package org.histokmeans.sample;

import java.util.Random;

/**
 * Turns optical densities into 8-bit colors by the law of Beer and Lambert,
 * intensity = 255 x 10<sup>-density</sup>, with the noise of a sensor: shot
 * noise that grows with the light, and read noise that does not.
 */
final class Camera {

	private static final double LN_10 = StrictMath.log(10);
	private static final double SHOT_VARIANCE = 0.028;
	private static final double READ_VARIANCE = 1;

	private final double noise;
	private final Random random;

	/** @param noise 0: none, 1: that of a good slide scanner */
	Camera(final double noise, final Random random) {
		this.noise = noise;
		this.random = random;
	}

	/** The packed color, 0xFFRRGGBB. */
	int pixel(final double red, final double green, final double blue) {
		return 0xff000000 | level(red) << 16 | level(green) << 8 | level(blue);
	}

	private int level(final double density) {
		final double light = 255 * StrictMath.exp(-LN_10 * density);
		final double level = Math.rint(light + error(light));
		return (int) Math.max(0, Math.min(255, level));
	}

	private double error(final double light) {
		if (noise == 0) return 0;
		return noise * Math.sqrt(SHOT_VARIANCE * light + READ_VARIANCE) * random
			.nextGaussian();
	}
}
