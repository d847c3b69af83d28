
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How good the optimum is that a fit finds by itself. */
class OptimumTest {

	/** A part of the compactness that nobody minds. */
	private static final double NEAR = 1 + 1e-4;

	private static final KMeans KMEANS = new KMeans(KMeansOptions.DEFAULT);

	@ParameterizedTest
	@CsvSource({ "8, 1", "8, 3", "12, 1", "12, 3", "16, 2" })
	void noTenRestartsOnAllPointsEndBetter(final int k, final int seed) {
		final WeightedPoints points = TestPoints.stained(12000, seed);
		final double restarts = IntStream.range(0, 10).mapToDouble(i -> KMEANS.fit(
			points, seeds(points, k, i)).compactness()).min().getAsDouble();
		assertTrue(fit(points, k, 10).compactness() <= restarts * NEAR);
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
