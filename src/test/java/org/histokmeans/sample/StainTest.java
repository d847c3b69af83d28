
package org.histokmeans.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class StainTest {

	/** The default H&amp;E vectors of QuPath. */
	private static final Stain QUPATH_HAEMATOXYLIN = new Stain(0.651, 0.701,
		0.290);
	private static final Stain QUPATH_EOSIN = new Stain(0.216, 0.801, 0.558);

	@Test
	void vectorsHaveUnitLength() {
		final Stain stain = new Stain(3, 4, 12);
		assertEquals(3 / 13.0, stain.red, 1e-15);
		assertEquals(4 / 13.0, stain.green, 1e-15);
		assertEquals(12 / 13.0, stain.blue, 1e-15);
	}

	@Test
	void haematoxylinVariesFromNucleusToNucleus() {
		final Random random = new Random(3);
		double widest = 0;
		for (int i = 0; i < 100; i++) {
			widest = Math.max(widest, degrees(Stain.ofNucleus(random), Stain
				.ofNucleus(random)));
		}
		assertTrue(widest > 4 && widest < 15, widest + " degrees");
	}

	@Test
	void nucleiKeepOffTheVectorsOfTheDeconvolution() {
		final Random random = new Random(3);
		double sum = 0;
		for (int i = 0; i < 100; i++) {
			sum += degrees(Stain.ofNucleus(random), QUPATH_HAEMATOXYLIN);
		}
		assertTrue(sum / 100 > 4, sum / 100 + " degrees");
		assertTrue(degrees(Stain.EOSIN, QUPATH_EOSIN) > 4);
	}

	private static double degrees(final Stain a, final Stain b) {
		return Math.toDegrees(Math.acos(Math.min(1, a.red * b.red + a.green *
			b.green + a.blue * b.blue)));
	}
}
