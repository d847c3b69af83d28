
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** Tests {@link Codebook}. */
public class CodebookTest {

	private static final int DARK = 0x502060;
	private static final int PINK = 0xE080A0;

	private final Codebook codebook = new CodebookTrainer(KMeansOptions.DEFAULT
		.withK(2), ColorSpaces.named("RGB"), GlassRule.NONE, null, Workers.of(1))
		.train(new ColorHistogram(new int[] { DARK, PINK }, new long[] { 1, 2 }))
		.codebook();

	@Test
	public void thePaletteIsWhiteAndThePrototypesInOrder() {
		assertArrayEquals(new int[] { 0xFFFFFFFF, 0xFF000000 | DARK, 0xFF000000 |
			PINK }, codebook.palette());
	}

	@Test
	public void aLabelIsDecodedUpToK() {
		assertEquals(0xFFFFFF, codebook.decode(0));
		assertEquals(DARK, codebook.decode(1));
		assertEquals(PINK, codebook.decode(2));
		for (final int label : new int[] { -1, 3 }) {
			assertTrue(assertThrows(IllegalArgumentException.class, () -> codebook
				.decode(label)).getMessage().contains("labels 1 to 2"));
		}
	}

	@Test
	public void namesAreGivenInTheOrderOfLabels() {
		final Codebook named = codebook.withClasses(Arrays.asList("nuclei",
			"eosin"));
		assertEquals("nuclei", named.cluster(1).className());
		assertEquals("eosin", named.cluster(2).className());
		assertEquals(DARK, named.cluster(1).prototype());
		assertEquals(2, named.cluster(2).pixels());
		assertEquals(2, named.k());
	}

	@Test
	public void distancesAreThoseOfTheColorSpace() {
		assertEquals(0, codebook.squaredDistance(PINK, 2));
		assertEquals(3 * 3 + 4 * 4, codebook.squaredDistance(0xE380A4, 2));
		assertArrayEquals(new double[] { 0x50, 0x20, 0x60 }, codebook.centroid(1));
	}
}
