
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Degenerate and ordinary results of {@link KMeans}, by name. */
class KMeansTest {

	private static final KMeansOptions OPTIONS = KMeansOptions.DEFAULT;

	@Test
	void onePointIsOneCluster() {
		final Clustering clustering = fit(OPTIONS, TestPoints.of(new int[] { 5, 6,
			7 }));
		assertArrayEquals(new double[][] { { 5, 6, 7 } }, clustering.centroids());
		assertEquals(0, clustering.compactness());
		assertTrue(clustering.isConverged());
	}

	@Test
	void oneClusterIsTheMean() {
		final Clustering clustering = fit(OPTIONS.withK(1), TestPoints.of(
			new int[] { 0, 0, 0 }, new int[] { 0, 0, 0 }, new int[] { 3, 0, 9 }));
		assertArrayEquals(new double[][] { { 1, 0, 3 } }, clustering.centroids());
	}

	@Test
	void moreClustersThanPointsGiveAsManyAsPoints() {
		final Clustering clustering = fit(OPTIONS.withK(9), TestPoints.tied(2, 2,
			1));
		assertEquals(4, clustering.k());
		assertEquals(0, clustering.compactness());
	}

	@Test
	void asManyClustersAsPointsGiveEachItsOwn() {
		final Clustering clustering = fit(OPTIONS.withK(4), TestPoints.tied(2, 2,
			1));
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, clustering.assignment());
	}

	@Test
	void noPointIsAnError() {
		assertThrows(IllegalArgumentException.class, () -> fit(OPTIONS, TestPoints
			.of()));
	}

	@Test
	void tiesBelongToTheLowerCluster() {
		final WeightedPoints points = TestPoints.of(new int[] { 0, 0, 0 },
			new int[] { 1, 0, 0 }, new int[] { 2, 0, 0 });
		final double[][] start = { { 2, 0, 0 }, { 0, 0, 0 } };
		assertArrayEquals(new int[] { 1, 0, 0 }, new KMeans(OPTIONS).fit(points,
			start).assignment());
	}

	@Test
	void emptiedClusterMovesToTheFarthestPoint() {
		final WeightedPoints points = TestPoints.of(new int[] { 0, 0, 0 },
			new int[] { 1, 0, 0 }, new int[] { 50, 0, 0 });
		final double[][] start = { { 0, 0, 0 }, { 900, 0, 0 } };
		assertArrayEquals(new double[][] { { 0.5, 0, 0 }, { 50, 0, 0 } },
			new KMeans(OPTIONS).fit(points, start).centroids());
	}

	@Test
	void oneIterationDoesNotConvergeButIsConsistent() {
		final WeightedPoints points = TestPoints.clustered(900, 3, 256, 1);
		final Clustering clustering = fit(OPTIONS.withK(8).withIterations(1)
			.withAttempts(1).withSeeding(Seeding.RANDOM), points);
		assertEquals(1, clustering.iterations());
		assertFalse(clustering.isConverged());
		checkNearest(points, clustering);
	}

	@Test
	void toleranceEndsEarlier() {
		final WeightedPoints points = TestPoints.random(20000, 3, 256, 1);
		final Clustering exact = fit(OPTIONS.withK(8), points);
		final Clustering early = fit(OPTIONS.withK(8).withTolerance(5), points);
		assertTrue(early.isConverged());
		assertTrue(early.iterations() < exact.iterations());
		checkNearest(points, early);
	}

	@Test
	void noClusterIsEmptyAndCentroidsAreMeans() {
		final WeightedPoints points = TestPoints.clustered(20000, 3, 256, 5);
		final Clustering clustering = fit(OPTIONS.withK(40), points);
		assertEquals(40, Arrays.stream(clustering.assignment()).distinct().count());
		checkNearest(points, clustering);
		checkMeans(points, clustering);
	}

	@Test
	void manyClustersAreFoundInManyPoints() {
		final WeightedPoints points = TestPoints.random(40000, 3, 256, 5);
		final Clustering clustering = fit(OPTIONS.withK(2000).withAttempts(1),
			points);
		assertEquals(2000, Arrays.stream(clustering.assignment()).distinct()
			.count());
		checkMeans(points, clustering);
	}

	@Test
	void bestOfManyAttemptsIsNotWorseThanOne() {
		final WeightedPoints points = TestPoints.clustered(20000, 3, 256, 6);
		final KMeansOptions options = OPTIONS.withK(12).withSeeding(Seeding.RANDOM);
		assertTrue(fit(options.withAttempts(10), points).compactness() <= 1.001 *
			fit(options.withAttempts(1), points).compactness());
	}

	@Test
	void seedsAreReproducible() {
		final WeightedPoints points = TestPoints.clustered(20000, 3, 256, 7);
		final KMeansOptions options = OPTIONS.withK(12).withAttempts(1);
		assertArrayEquals(fit(options, points).centroids(), fit(options, points)
			.centroids());
		assertFalse(Arrays.deepEquals(fit(options, points).start(), fit(options
			.withSeed(43), points).start()));
	}

	@Test
	void reorderGivesClustersNewNumbers() {
		final WeightedPoints points = TestPoints.clustered(2000, 3, 256, 8);
		final KMeans kmeans = new KMeans(OPTIONS);
		final Clustering before = kmeans.fit(points);
		final Clustering after = kmeans.reorder(points, before, new int[] { 2, 0,
			1 });
		assertArrayEquals(before.centroids()[2], after.centroids()[0]);
		assertArrayEquals(before.centroids()[0], after.centroids()[1]);
		checkNearest(points, after);
		assertTrue(after.isConverged());
	}

	@Test
	void startingCentroidsAreNotChanged() {
		final double[][] start = { { 0, 0, 0 }, { 900, 0, 0 } };
		new KMeans(OPTIONS).fit(TestPoints.tied(4, 2, 1), start);
		assertArrayEquals(new double[][] { { 0, 0, 0 }, { 900, 0, 0 } }, start);
	}

	@Test
	void progressRisesFromZero() {
		final List<Double> fractions = Collections.synchronizedList(
			new ArrayList<>());
		final WeightedPoints points = TestPoints.clustered(20000, 3, 256, 9);
		final Workers one = Workers.of(1);
		new KMeans(OPTIONS, one.reportingTo(new Listener(fractions, false))).fit(
			points);
		final List<Double> sorted = new ArrayList<>(fractions);
		Collections.sort(sorted);
		assertEquals(sorted, fractions);
		assertEquals(0, fractions.get(0));
		assertTrue(sorted.get(sorted.size() - 1) <= 1);
	}

	/** No step of the search is silent. */
	@ParameterizedTest
	@ValueSource(ints = { 8, 32 })
	void aSearchTellsHowFarItIs(final int k) {
		final List<Double> fractions = Collections.synchronizedList(
			new ArrayList<>());
		new KMeans(OPTIONS.withK(k), Workers.of(2).reportingTo(new Listener(
			fractions, false))).fit(TestPoints.stained(9000, k));
		double last = 0;
		for (final double next : fractions) {
			assertTrue(next - last < 0.25, () -> "a gap before " + next);
			last = next;
		}
		assertTrue(last > 0.9);
	}

	@Test
	void cancelStops() {
		final WeightedPoints points = TestPoints.clustered(20000, 3, 256, 9);
		final Workers workers = Workers.of(2);
		final KMeans kmeans = new KMeans(OPTIONS, workers.reportingTo(new Listener(
			new ArrayList<>(), true)));
		assertThrows(CancellationException.class, () -> kmeans.fit(points));
	}

	private static Clustering fit(final KMeansOptions options,
		final WeightedPoints points)
	{
		return new KMeans(options).fit(points);
	}

	private static void checkNearest(final WeightedPoints points,
		final Clustering clustering)
	{
		for (int i = 0; i < points.size(); i++) {
			assertEquals(Distance.nearest(clustering.centroids(), points.x[i],
				points.y[i], points.z[i]), clustering.assignment()[i]);
		}
	}

	private static void checkMeans(final WeightedPoints points,
		final Clustering clustering)
	{
		final BruteForce again = BruteForce.of(points, clustering.centroids(), 1,
			0);
		assertTrue(again.converged);
	}

	private static final class Listener implements Progress {

		private final List<Double> fractions;
		private final boolean canceled;

		Listener(final List<Double> fractions, final boolean canceled) {
			this.fractions = fractions;
			this.canceled = canceled;
		}

		@Override
		public void report(final Stage stage, final double fraction) {
			assertEquals(Stage.CLUSTERING, stage);
			fractions.add(fraction);
		}

		@Override
		public boolean isCanceled() {
			return canceled;
		}
	}
}
