
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.Lightness;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link CodebookTrainer}. */
public class CodebookTrainerTest {

	private static final ColorHistogram SAMPLE = histogram(new HESample(96, 96, 3,
		1, 1).pixels());

	@ParameterizedTest
	@EnumSource(Seeding.class)
	public void labelsAreOrderedFromDarkToLight(final Seeding seeding) {
		for (final int k : new int[] { 1, 2, 3, 8, 16, 40 }) {
			assertOrdered(train(SAMPLE, options(k).withSeeding(seeding)).codebook());
		}
	}

	private static void assertOrdered(final Codebook codebook) {
		for (int label = 2; label <= codebook.k(); label++) {
			assertTrue(Lightness.DARK_FIRST.compare(codebook.decode(label - 1),
				codebook.decode(label)) <= 0);
		}
	}

	@Test
	public void everyColorHasTheLabelOfItsNearestCentroid() {
		for (final int k : new int[] { 1, 2, 5, 16 }) {
			final Fit fit = train(SAMPLE, options(k));
			for (int i = 0; i < SAMPLE.size(); i++) {
				assertEquals(fit.codebook().encode(SAMPLE.color(i)), fit.labels()[i]);
			}
		}
	}

	@Test
	public void centroidsAreTheMeansOfTheirPixels() {
		final Fit fit = train(SAMPLE, options(6));
		assertTrue(fit.origin().isConverged());
		for (int label = 1; label <= 6; label++) {
			assertMean(fit, label);
		}
	}

	private static void assertMean(final Fit fit, final int label) {
		final long[] sums = new long[4];
		for (int i = 0; i < SAMPLE.size(); i++) {
			if (fit.labels()[i] != label) continue;
			final int color = SAMPLE.color(i);
			sums[0] += SAMPLE.count(i) * Rgb.red(color);
			sums[1] += SAMPLE.count(i) * Rgb.green(color);
			sums[2] += SAMPLE.count(i) * Rgb.blue(color);
			sums[3] += SAMPLE.count(i);
		}
		final Codebook codebook = fit.codebook();
		assertEquals(sums[3], codebook.cluster(label).pixels());
		for (int axis = 0; axis < 3; axis++) {
			assertEquals((double) sums[axis] / sums[3], codebook.centroid(
				label)[axis]);
		}
		assertEquals(Rgb.pack((int) Math.round((double) sums[0] / sums[3]),
			(int) Math.round((double) sums[1] / sums[3]), (int) Math.round(
				(double) sums[2] / sums[3])), codebook.decode(label));
	}

	/** 0, 2 and 4 on one axis: 2 is a tie of the centroids at 1 and 3. */
	@Test
	public void aTieBelongsToTheLowerLabelAndCentroidsFollow() {
		final Random random = new Random(5);
		for (int round = 0; round < 300; round++) {
			final int[] pixels = random.ints(12, 0, 4).map(v -> 2 * v * 0x010101)
				.toArray();
			final ColorHistogram colors = histogram(pixels);
			final Fit fit = train(colors, options(2).withSeed(round).withAttempts(1));
			assertOrdered(fit.codebook());
			for (int i = 0; i < colors.size(); i++) {
				assertEquals(fit.codebook().encode(colors.color(i)), fit.labels()[i]);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 6, 100, 65535 })
	public void moreClustersThanColorsGiveAColorEach(final int k) {
		final int[] pixels = { 0xFFFFFF, 0x000000, 0x0000FF, 0xFF0000, 0x0000FF };
		final Fit fit = train(histogram(pixels), options(k));
		assertEquals(4, fit.codebook().k());
		assertEquals(0.0, fit.codebook().training().distortion());
		for (final int pixel : pixels) {
			assertEquals(pixel, fit.codebook().decode(fit.codebook().encode(pixel)));
		}
		assertOrdered(fit.codebook());
	}

	@Test
	public void oneColorIsOneCluster() {
		final Fit fit = train(histogram(new int[] { 0x123456, 0x123456 }), options(
			3));
		assertEquals(1, fit.codebook().k());
		assertEquals(0x123456, fit.codebook().decode(1));
		assertEquals(0.0, fit.codebook().training().compactness());
	}

	@Test
	public void oneClusterIsTheMeanOfAll() {
		final Fit fit = train(histogram(new int[] { 0, 0x020202, 0x040404 }),
			options(1));
		assertEquals(0x020202, fit.codebook().decode(1));
	}

	@Test
	public void noClusterIsEmptyEvenAtTheLimitOfIterations() {
		for (int seed = 0; seed < 20; seed++) {
			final Fit fit = train(SAMPLE, options(60).withSeeding(Seeding.RANDOM)
				.withSeed(seed).withIterations(1).withAttempts(1));
			fit.codebook().clusters().forEach(cluster -> assertTrue(cluster
				.pixels() > 0));
			assertOrdered(fit.codebook());
		}
	}

	@Test
	public void theSameSeedGivesTheSameCodebookOnAnyNumberOfThreads() {
		final KMeansOptions options = options(8).withSeed(9);
		final String one = CodebookFile.toJson(trainer(options, 1).train(SAMPLE)
			.codebook());
		for (int threads = 2; threads < 5; threads++) {
			assertEquals(one, CodebookFile.toJson(trainer(options, threads).train(
				SAMPLE).codebook()));
		}
	}

	@Test
	public void anUnknownLabelIsRefused() {
		final Codebook codebook = train(SAMPLE, options(3)).codebook();
		assertEquals(Rgb.WHITE, codebook.decode(0));
		assertThrows(IllegalArgumentException.class, () -> codebook.decode(4));
		assertThrows(IllegalArgumentException.class, () -> codebook.decode(-1));
	}

	private static Fit train(final ColorHistogram histogram,
		final KMeansOptions options)
	{
		return trainer(options, 2).train(histogram);
	}

	private static CodebookTrainer trainer(final KMeansOptions options,
		final int threads)
	{
		return new CodebookTrainer(options, ColorSpaces.RGB, Workers.of(threads));
	}

	private static KMeansOptions options(final int k) {
		return KMeansOptions.DEFAULT.withK(k).withAttempts(2);
	}

	private static ColorHistogram histogram(final int[] pixels) {
		final ColorCounter counter = new ColorCounter();
		counter.add(Arrays.copyOf(pixels, pixels.length), 0, pixels.length);
		return counter.histogram();
	}
}
