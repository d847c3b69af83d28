
package org.histokmeans.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class AnatomyTest {

	private static final Random RANDOM = new Random(42);
	private static final Anatomy ANATOMY = new Anatomy(512, 512, RANDOM);
	private static final List<Nucleus> NUCLEI = new Population(ANATOMY, RANDOM)
		.nuclei();

	@Test
	void everySquareHasOneStructure() {
		assertEquals(2, ANATOMY.glands.size());
		assertEquals(1, ANATOMY.heaps.size());
		assertEquals(1, ANATOMY.tears.size());
	}

	@Test
	void aSmallFieldIsOneGland() {
		final Anatomy small = new Anatomy(60, 40, new Random(1));
		assertEquals(1, small.glands.size());
		assertTrue(small.heaps.isEmpty());
		assertTrue(small.tears.isEmpty());
	}

	@Test
	void nucleiAreSixToTwelveMicrometersLong() {
		final double half = 2 * HESample.PIXEL_SIZE_MICRON;
		assertTrue(NUCLEI.stream().allMatch(n -> n.major * half >= 6 && n.major *
			half <= 12));
		assertTrue(NUCLEI.size() > 300, NUCLEI.size() + " nuclei");
	}

	@Test
	void noNucleusLiesInALumenOrATear() {
		for (final Nucleus n : NUCLEI) {
			assertTrue(ANATOMY.isClearOfLumens(n.x, n.y, 0));
			for (final Tear tear : ANATOMY.tears) {
				assertTrue(tear.depthAt(n.x, n.y) < 0 || !ANATOMY.isStroma(n.x, n.y,
					0));
			}
		}
	}

	@Test
	void someNucleiTouchButNoneCoversAnother() {
		assertTrue(NUCLEI.stream().anyMatch(n -> isCrowded(n, 1)));
		assertFalse(NUCLEI.stream().anyMatch(n -> isCrowded(n, 0.75)));
	}

	private static boolean isCrowded(final Nucleus nucleus,
		final double distance)
	{
		return NUCLEI.stream().anyMatch(other -> other != nucleus && nucleus.crowds(
			other, distance));
	}
}
