
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link LabelTable}. */
public class LabelTableTest {

	/** A hash table, a byte for each color, two for each. */
	@ParameterizedTest
	@CsvSource({ "1, 1", "40, 3", "65536, 4", "65537, 4", "70000, 255",
		"70000, 256" })
	public void everyColorHasTheLabelOfItsNearestCentroid(final int colors,
		final int k)
	{
		final Fit fit = fit(colors, k, GlassRule.NONE);
		final LabelTable table = new LabelTable(fit, Workers.of(2));
		for (int i = 0; i < fit.histogram().size(); i++) {
			assertEquals(fit.labels()[i], table.label(fit.histogram().color(i)));
		}
		for (int round = 0; round < 2; round++) {
			for (final int color : others(9)) {
				assertEquals(fit.codebook().encode(color), table.label(color));
				assertEquals(fit.codebook().encode(color), table.label(0xFF000000 |
					color));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "40, 3", "70000, 4", "70000, 256" })
	public void arraysAreEncodedFromWhereTheyBegin(final int colors,
		final int k)
	{
		final Fit fit = fit(colors, k, GlassRule.atLeast(200));
		final LabelTable table = new LabelTable(fit, Workers.of(1));
		final int[] pixels = others(5);
		final int[] labels = new int[pixels.length];
		table.encode(pixels, 3, labels, pixels.length - 10);
		final int[] expected = new int[pixels.length];
		for (int i = 0; i < pixels.length - 10; i++) {
			expected[i] = table.label(pixels[i + 3]);
		}
		assertArrayEquals(expected, labels);
		assertTrue(Arrays.stream(labels).anyMatch(label -> label > 1));
	}

	@ParameterizedTest
	@CsvSource({ "900, 3", "90000, 4", "90000, 256" })
	public void glassHasLabelZero(final int colors, final int k) {
		final GlassRule glass = GlassRule.atLeast(200);
		final LabelTable table = new LabelTable(fit(colors, k, glass), Workers.of(
			2));
		int found = 0;
		for (final int color : others(7)) {
			assertEquals(glass.isGlass(color), table.label(color) == 0);
			if (glass.isGlass(color)) found++;
		}
		assertTrue(found > 0);
	}

	@Test
	public void aCodebookDecodesItsLabelsOnly() {
		final Codebook codebook = fit(40, 3, GlassRule.NONE).codebook();
		assertEquals(0xFFFFFF, codebook.decode(0));
		assertEquals(codebook.cluster(3).prototype(), codebook.decode(3));
		assertThrows(IllegalArgumentException.class, () -> codebook.decode(4));
		assertThrows(IllegalArgumentException.class, () -> codebook.decode(-1));
	}

	@Test
	public void distancesAreThoseToTheCentroid() {
		final Codebook codebook = fit(900, 3, GlassRule.NONE).codebook();
		final double[] c = codebook.centroid(2);
		final double[] d = { 0x12 - c[0], 0xA0 - c[1], 0x7F - c[2] };
		assertEquals(d[0] * d[0] + d[1] * d[1] + d[2] * d[2], codebook
			.squaredDistance(0x12A07F, 2), 1e-9);
	}

	/** Of colors in no order, few of them more than once. */
	private static Fit fit(final int colors, final int k, final GlassRule glass) {
		final int[] distinct = new Random(k).ints(0, 1 << 24).distinct().limit(
			colors).sorted().toArray();
		final long[] counts = new long[colors];
		Arrays.setAll(counts, i -> 1 + i % 3);
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(k).withAttempts(1)
			.withIterations(2), ColorSpaces.RGB, glass, Workers.of(2)).train(
				new ColorHistogram(distinct, counts));
	}

	private static int[] others(final long seed) {
		return new Random(seed).ints(4000, 0, 1 << 24).toArray();
	}
}
