
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.RealImages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How good the optimum is that a fit finds by itself. */
class OptimumTest {

	/** A part of the compactness that nobody minds. */
	private static final double NEAR = 1 + 1e-4;

	private static final KMeans KMEANS = new KMeans(KMeansOptions.DEFAULT);

	@ParameterizedTest
	@CsvSource({ "8, 1", "8, 3", "12, 1", "12, 3", "16, 2", "24, 4", "32, 5" })
	void noTenRestartsOnAllPointsEndBetter(final int k, final int seed) {
		final WeightedPoints points = TestPoints.stained(12000, seed);
		final double restarts = IntStream.range(0, 10).mapToDouble(i -> KMEANS.fit(
			points, seeds(points, k, i)).compactness()).min().getAsDouble();
		assertTrue(fit(points, k, 10).compactness() <= restarts * NEAR);
	}

	/** The best of ten restarts on all colors, and of as many others. */
	@ParameterizedTest
	@CsvSource({ "cmu-crop-128.png, 8, 11249791.682939",
		"cmu-crop-128.png, 12, 8193878.202612",
		"cmu-crop-128.png, 16, 6710158.392312",
		"cmu-crop-512.png, 8, 141166831.329351",
		"cmu-crop-512.png, 16, 87714897.226952" })
	void realTissueEndsNearTheBestKnown(final String image, final int k,
		final double best)
	{
		assertTrue(fit(colors(image), k, 10).compactness() <= best * NEAR);
	}

	private static WeightedPoints colors(final String image) {
		final int[] pixels = RealImages.image(image).update(null)
			.getCurrentStorageArray();
		return TestPoints.of(Arrays.stream(pixels).mapToObj(rgb -> new int[] {
			rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF }).toArray(int[][]::new));
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 6, 10, 16, 32 })
	void moreAttemptsNeverEndWorse(final int k) {
		final WeightedPoints points = TestPoints.stained(9000, k);
		double least = Double.POSITIVE_INFINITY;
		for (int attempts = 1; attempts <= 32; attempts *= 2) {
			final double next = fit(points, k, attempts).compactness();
			assertTrue(next <= least);
			least = next;
		}
	}

	/** Those that are crossed, those after them, and of few points, too. */
	@ParameterizedTest
	@CsvSource({ "8, 400", "8, 6000", "12, 6000", "16, 6000", "17, 6000",
		"24, 6000", "32, 6000" })
	void noFurtherAttemptEndsWorse(final int k, final int count) {
		final WeightedPoints points = TestPoints.stained(count, k);
		double least = Double.POSITIVE_INFINITY;
		for (int attempts = 1; attempts <= 12; attempts++) {
			final double next = fit(points, k, attempts).compactness();
			assertTrue(next <= least);
			least = next;
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 8, 16, 32 })
	void withoutRandomSeedingTheSeedDoesNotMatter(final int k) {
		final WeightedPoints points = TestPoints.stained(9000, 1);
		final KMeansOptions options = KMeansOptions.DEFAULT.withK(k).withSeeding(
			Seeding.DETERMINISTIC);
		assertArrayEquals(new KMeans(options.withSeed(1)).fit(points).centroids(),
			new KMeans(options.withSeed(2)).fit(points).centroids());
	}

	private static double[][] seeds(final WeightedPoints points, final int k,
		final int run)
	{
		return new GreedyPlusPlus(Workers.all()).seed(points, k, new Random(run));
	}

	private static Clustering fit(final WeightedPoints points, final int k,
		final int attempts)
	{
		return new KMeans(KMeansOptions.DEFAULT.withK(k).withAttempts(attempts))
			.fit(points);
	}
}
