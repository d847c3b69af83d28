
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CancellationException;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** What two outcomes come to that are right in different places. */
class CrossingTest {

	private static final Workers TWO = Workers.of(2);
	private static final int K = 16;
	private static final WeightedPoints POINTS = TestPoints.random(1500, 3, 256,
		1);

	/** Six places; each outcome has one too many and one too few. */
	@Test
	void eachOutcomeMendsTheOther() {
		final int[] places = { 0, 20, 100, 120, 200, 250 };
		final WeightedPoints points = places(places);
		final Crossing crossing = crossing(points, line(10, 99, 101, 120, 200, 250),
			TWO);
		crossing.cross(line(0, 20, 100, 120, 225, 200));
		crossing.cross(line(0, 20, 110, 199, 201, 250));
		assertEquals(6 * 2, crossing.compactness(), 1e-6);
	}

	@Test
	void twoThatNoSwapImprovesCanBeWorthMoreTogether() {
		final double[][] one = searched(0);
		final double[][] other = searched(3);
		final double least = Math.min(crossing(POINTS, one, TWO).compactness(),
			crossing(POINTS, other, TWO).compactness());
		final Crossing crossing = crossing(POINTS, one, TWO);
		crossing.cross(other);
		assertTrue(crossing.compactness() < least * (1 - 1e-4));
	}

	@Test
	void neverWorseThanEither() {
		for (int seed = 0; seed < 8; seed++) {
			final double[][] one = seeds(seed);
			final double[][] other = seeds(seed + 100);
			final Crossing crossing = crossing(POINTS, one, TWO);
			final double before = crossing.compactness();
			crossing.cross(other);
			assertTrue(crossing.compactness() <= before);
			assertTrue(crossing.compactness() <= crossing(POINTS, other, TWO)
				.compactness());
		}
	}

	@Test
	void theNumberOfThreadsDoesNotMatter() {
		final double[][] expected = crossed(Workers.of(1));
		for (int threads = 2; threads <= 5; threads++) {
			assertArrayEquals(expected, crossed(Workers.of(threads)));
		}
	}

	@Test
	void cancelIsHeard() {
		final Crossing crossing = crossing(POINTS, seeds(1), TWO.reportingTo(
			new CanceledAfter(40)));
		assertEquals("Canceled.", assertThrows(CancellationException.class,
			() -> crossing.cross(seeds(2))).getMessage());
	}

	private static double[][] crossed(final Workers workers) {
		final Crossing crossing = crossing(POINTS, seeds(1), workers);
		crossing.cross(seeds(2));
		crossing.cross(seeds(3));
		return crossing.centroids();
	}

	/** Where swaps find nothing any more. */
	private static double[][] searched(final int seed) {
		final DrawnSwaps swaps = new DrawnSwaps(POINTS, seeds(seed),
			KMeansOptions.DEFAULT, TWO);
		swaps.run(200, 10000, new Random(seed), part -> {});
		return swaps.centroids();
	}

	private static double[][] seeds(final int seed) {
		return new GreedyPlusPlus(TWO).seed(POINTS, K, new Random(seed));
	}

	private static Crossing crossing(final WeightedPoints points,
		final double[][] first, final Workers workers)
	{
		return new Crossing(points, first, KMeansOptions.DEFAULT, workers);
	}

	/** Two points at each place. */
	private static WeightedPoints places(final int... places) {
		final int[][] rows = new int[2 * places.length][];
		for (int i = 0; i < places.length; i++) {
			rows[2 * i] = new int[] { places[i], 0, 0 };
			rows[2 * i + 1] = new int[] { places[i], 2, 0 };
		}
		return TestPoints.of(rows);
	}

	private static double[][] line(final double... x) {
		final double[][] centroids = new double[x.length][];
		for (int c = 0; c < x.length; c++) {
			centroids[c] = new double[] { x[c], 1, 0 };
		}
		return centroids;
	}

	/** Asked so often, it says no; then yes. */
	private static final class CanceledAfter implements Progress {

		private int left;

		CanceledAfter(final int asked) {
			left = asked;
		}

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody looks
		}

		@Override
		public synchronized boolean isCanceled() {
			return left-- <= 0;
		}
	}
}
