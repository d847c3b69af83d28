
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.histokmeans.parallel.Workers;

/**
 * Law 1: for the same starting centroids the result equals brute force, bit by
 * bit, for any number of threads.
 */
class ExactnessTest {

	private static final int MAX_K = 64;

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void equalsBruteForceOnRandomPoints(final Seeding seeding) {
		for (int k = 1; k <= MAX_K; k++) {
			check(TestPoints.random(600, 3, 256, k), k, seeding);
			check(TestPoints.random(600, 2, 256, k), k, seeding);
		}
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void equalsBruteForceOnClusteredPoints(final Seeding seeding) {
		for (int k = 1; k <= MAX_K; k++) {
			check(TestPoints.clustered(900, 3, 256, k), k, seeding);
			check(TestPoints.clustered(900, 2, 256, k), k, seeding);
		}
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void equalsBruteForceOnTiedPoints(final Seeding seeding) {
		for (int k = 1; k <= MAX_K; k++) {
			check(TestPoints.tied(8, 3, 2), k, seeding);
			check(TestPoints.tied(20, 2, 1 + k % 3), k, seeding);
		}
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void equalsBruteForceOnFarApartPoints(final Seeding seeding) {
		for (int k = 1; k <= MAX_K; k += 3) {
			check(TestPoints.random(700, 3, 1 << 20, k), k, seeding);
			check(TestPoints.clustered(700, 2, 1 << 20, k), k, seeding);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 255, 256, 257, 300 })
	void equalsBruteForceForManyClusters(final int k) {
		for (final Seeding seeding : Seeding.values()) {
			check(TestPoints.random(1500, 3, 64, k), k, seeding);
			check(TestPoints.clustered(1500, 2, 4096, k), k, seeding);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 8, 16, 64 })
	void equalsBruteForceOnManyPoints(final int k) {
		check(TestPoints.clustered(30000, 3, 256, k), k, Seeding.PLUSPLUS);
		check(TestPoints.random(30000, 3, 100, k), k, Seeding.RANDOM);
	}

	/** Starting centroids far from all points leave clusters empty. */
	@Test
	void equalsBruteForceWhenClustersAreEmptied() {
		final Random random = new Random(7);
		for (int k = 2; k <= 24; k++) {
			final double[][] start = new double[k][3];
			for (final double[] c : start) {
				c[0] = random.nextInt(4000) - 2000;
				c[1] = random.nextInt(4000) - 2000;
			}
			check(TestPoints.random(400, 3, 256, k), start, 1000, 0);
			check(TestPoints.tied(7, 3, 1), start, 1000, 0);
		}
	}

	@Test
	void equalsBruteForceWhenCentroidsStartAtOnePlace() {
		check(TestPoints.random(300, 3, 50, 1), new double[9][3], 1000, 0);
		check(TestPoints.tied(5, 2, 1), new double[25][3], 1000, 0);
	}

	@Test
	void equalsBruteForceAtTheLimitOfIterations() {
		final WeightedPoints points = TestPoints.clustered(900, 3, 256, 3);
		for (int limit = 1; limit < 12; limit++) {
			check(points, seeds(points, 12, Seeding.RANDOM), limit, 0);
		}
	}

	@Test
	void equalsBruteForceWithTolerance() {
		final WeightedPoints points = TestPoints.clustered(900, 3, 256, 4);
		for (double tolerance = 0.001; tolerance < 100; tolerance *= 3) {
			check(points, seeds(points, 12, Seeding.RANDOM), 1000, tolerance);
		}
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void bestAttemptEqualsBruteForceFromItsStart(final Seeding seeding) {
		for (final WeightedPoints points : severalSizes()) {
			for (final int k : new int[] { 1, 2, 3, 8, 16 }) {
				final KMeansOptions options = KMeansOptions.DEFAULT.withK(k)
					.withSeeding(seeding).withAttempts(4);
				final Clustering one = fit(points, options, 1);
				same(one, BruteForce.of(points, one.start(), 1000, 0));
				same(one, fit(points, options, 4));
			}
		}
	}

	/** Many clusters, to which {@link Momentum} leads. */
	@ParameterizedTest
	@ValueSource(ints = { 33, 70, 140 })
	void manyClustersEqualBruteForceFromTheirStart(final int k) {
		final WeightedPoints points = TestPoints.stained(9000, k);
		for (final int limit : new int[] { 4, 1000 }) {
			final KMeansOptions options = KMeansOptions.DEFAULT.withK(k).withAttempts(
				2).withIterations(limit);
			final Clustering one = fit(points, options, 1);
			same(one, BruteForce.of(points, one.start(), limit, 0));
			same(one, fit(points, options, 4));
		}
	}

	/** The same for few clusters, as of so many points that nobody searches. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 4, 16 })
	void withoutSearchFewClustersEqualBruteForceFromTheirStart(final int k) {
		final WeightedPoints points = TestPoints.stained(9000, k);
		final KMeansOptions options = KMeansOptions.DEFAULT.withK(k);
		final Clustering one = new CoarseToFine(points, k, options, Workers.of(1))
			.best();
		same(one, BruteForce.of(points, one.start(), 1000, 0));
		same(one, new CoarseToFine(points, k, options, Workers.of(4)).best());
	}

	/** Ties are what a new order can change; without them nothing does. */
	@Test
	void everyOrderOfClustersEqualsBruteForce() {
		for (int k = 2; k <= 40; k++) {
			checkOrder(TestPoints.tied(8, 3, 2), k);
			checkOrder(TestPoints.random(500, 2, 40, k), k);
			checkOrder(TestPoints.clustered(900, 3, 256, k), k);
		}
	}

	private static void checkOrder(final WeightedPoints points, final int k) {
		final KMeans kmeans = new KMeans(KMeansOptions.DEFAULT);
		final Clustering before = kmeans.fit(points, seeds(points, k,
			Seeding.RANDOM));
		final List<Integer> numbers = new ArrayList<>();
		for (int c = 0; c < k; c++) {
			numbers.add(c);
		}
		Collections.shuffle(numbers, new Random(k));
		final int[] order = numbers.stream().mapToInt(c -> c).toArray();
		final double[][] start = new double[k][];
		Arrays.setAll(start, c -> before.centroids()[order[c]]);
		final BruteForce expected = BruteForce.of(points, start, 1000, 0);
		final Clustering after = kmeans.reorder(points, before, order);
		assertArrayEquals(expected.centroids, after.centroids());
		assertArrayEquals(expected.labels, after.assignment());
		assertEquals(expected.compactness(), after.compactness());
		assertEquals(isTied(points, before.centroids()), before.hasTies());
	}

	private static boolean isTied(final WeightedPoints points,
		final double[][] centroids)
	{
		for (int i = 0; i < points.size(); i++) {
			final double[] p = points.position(i);
			final double[] sorted = Arrays.stream(centroids).mapToDouble(c -> Distance
				.squared(p, c)).sorted().toArray();
			if (sorted[0] == sorted[1]) return true;
		}
		return false;
	}

	private static List<WeightedPoints> severalSizes() {
		final List<WeightedPoints> sizes = new ArrayList<>();
		sizes.add(TestPoints.random(500, 3, 256, 1));
		sizes.add(TestPoints.clustered(5000, 2, 1 << 18, 2));
		sizes.add(TestPoints.clustered(20000, 3, 256, 3));
		sizes.add(TestPoints.clustered(20000, 3, 1 << 16, 4));
		return sizes;
	}

	private static Clustering fit(final WeightedPoints points,
		final KMeansOptions options, final int threads)
	{
		final Workers workers = Workers.of(threads);
		return new KMeans(options, workers).fit(points);
	}

	private static void check(final WeightedPoints points, final int k,
		final Seeding seeding)
	{
		if (k < points.size()) check(points, seeds(points, k, seeding), 1000, 0);
	}

	private static double[][] seeds(final WeightedPoints points, final int k,
		final Seeding seeding)
	{
		final Workers one = Workers.of(1);
		return seeding.seeder(one).seed(points, k, new Random(k));
	}

	private static void check(final WeightedPoints points, final double[][] start,
		final int limit, final double tolerance)
	{
		final BruteForce expected = BruteForce.of(points, start, limit, tolerance);
		final KMeansOptions options = KMeansOptions.DEFAULT.withIterations(limit)
			.withTolerance(tolerance);
		for (final int threads : new int[] { 1, 4 }) {
			final Workers workers = Workers.of(threads);
			same(new KMeans(options, workers).fit(points, start), expected);
		}
	}

	private static void same(final Clustering actual, final BruteForce expected) {
		assertArrayEquals(expected.centroids, actual.centroids());
		assertArrayEquals(expected.labels, actual.assignment());
		assertEquals(expected.compactness(), actual.compactness());
		assertEquals(expected.iterations, actual.iterations());
		assertEquals(expected.converged, actual.isConverged());
	}

	private static void same(final Clustering actual, final Clustering expected) {
		assertArrayEquals(expected.centroids(), actual.centroids());
		assertArrayEquals(expected.assignment(), actual.assignment());
		assertEquals(expected.compactness(), actual.compactness());
		assertEquals(expected.iterations(), actual.iterations());
	}
}
