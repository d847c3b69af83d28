
package org.histokmeans.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CameraTest {

	private static final Camera NOISELESS = new Camera(0, new Random(1));

	@Test
	void nothingInTheLightIsWhite() {
		assertEquals(0xffffffff, NOISELESS.pixel(0, 0, 0));
	}

	@Test
	void eachUnitOfDensityLeavesATenthOfTheLight() {
		assertEquals(0xff510803, NOISELESS.pixel(0.5, 1.5, 2));
	}

	@Test
	void stainedPixelsFollowBeerAndLambert() {
		final Field field = new Field(1, 1, 1.5);
		field.stain(0, Stain.HAEMATOXYLIN, 0.5);
		field.stain(0, Stain.EOSIN, 0.3);
		assertEquals(0xff << 24 | //
			expected(0.75 * 0.490157 + 0.45 * 0.046153) << 16 | //
			expected(0.75 * 0.768971 + 0.45 * 0.842068) << 8 | //
			expected(0.75 * 0.410402 + 0.45 * 0.537393), //
			field.photograph(NOISELESS)[0]);
	}

	private static int expected(final double density) {
		return (int) Math.round(255 * Math.pow(10, -density));
	}

	@Test
	void noiseGrowsWithTheLight() {
		final double dark = deviation(1, 1);
		final double light = deviation(0.1, 1);
		assertTrue(light > 1.5 * dark, light + " and " + dark);
	}

	@Test
	void noiseDoesNotShiftTheMean() {
		assertEquals(255 * Math.pow(10, -0.3), levels(0.3, 1).average()
			.getAsDouble(), 0.1);
	}

	@Test
	void twiceTheNoiseIsTwiceTheDeviation() {
		assertEquals(2, deviation(0.3, 4) / deviation(0.3, 2), 0.05);
	}

	@Test
	void wildNoiseStaysWithinEightBits() {
		assertTrue(levels(0, 100).allMatch(v -> v >= 0 && v <= 255));
	}

	private static IntStream levels(final double density, final double noise) {
		final Camera camera = new Camera(noise, new Random(5));
		return IntStream.range(0, 20_000).map(i -> camera.pixel(density, density,
			density) & 255);
	}

	private static double deviation(final double density, final double noise) {
		final double mean = levels(density, noise).average().getAsDouble();
		return Math.sqrt(levels(density, noise).mapToDouble(v -> (v - mean) * (v -
			mean)).average().getAsDouble());
	}
}
