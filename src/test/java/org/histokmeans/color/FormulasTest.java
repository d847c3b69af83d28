
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Coordinates against their formulas, one channel at a time. */
public class FormulasTest {

	private static final int[] COLORS = { 0x2050C0, 0x60A0F0, 0xFFFFFF, 0x204001,
		0 };

	@Test
	public void opticalDensityTakesEachChannelForItsAxis() {
		for (final int rgb : COLORS) {
			for (int axis = 0; axis < 3; axis++) {
				assertEquals(Math.rint(OpticalDensitySpace.UNIT * density(channel(axis,
					rgb))), ColorSpaces.OD.coordinate(axis, rgb), 0);
			}
		}
	}

	@Test
	public void flooredDensityIsThatOf32ForDarkerChannels() {
		assertEquals(density(32), OpticalDensity.floored(0), 1e-12);
		assertEquals(density(33), OpticalDensity.floored(33), 1e-12);
	}

	@Test
	public void stainsAreTheUnmixedDensities() {
		final ColorSpace space = new StainSpace(StainVectors.RUIFROK);
		final double[][] unmixing = StainVectors.RUIFROK.unmixing();
		for (final int rgb : COLORS) {
			for (int axis = 0; axis < 2; axis++) {
				double amount = 0;
				for (int channel = 0; channel < 3; channel++) {
					amount += unmixing[axis][channel] * density(channel(channel, rgb));
				}
				assertEquals(StainSpace.UNIT * amount, space.coordinate(axis, rgb),
					0.51);
			}
		}
	}

	@Test
	public void sharesOfAllChannelsAddUpToWhite() {
		for (int axis = 0; axis < 3; axis++) {
			double white = 0;
			for (int channel = 0; channel < 3; channel++) {
				assertEquals(0, CieLab.share(axis, channel)[0]);
				white += CieLab.share(axis, channel)[255];
			}
			assertEquals(1, white, 1e-9);
		}
	}

	@Test
	public void ofTheLabSpacesOnlyTheWholeOneKeepsColorsApart() {
		assertTrue(ColorSpaces.LAB.separatesColors());
		assertFalse(ColorSpaces.AB.separatesColors());
	}

	private static int channel(final int channel, final int rgb) {
		return new int[] { Rgb.red(rgb), Rgb.green(rgb), Rgb.blue(rgb) }[channel];
	}

	private static double density(final int channel) {
		return -Math.log10((Math.max(channel, 32) + 1) / 256.0);
	}
}
