
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Tests {@link NearestCentroids} against {@link Distance#nearest}. */
class NearestCentroidsTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 16, 64, 257, 3000 })
	void equalsTheNaiveSearch(final int k) {
		check(TestPoints.random(3000, 3, 256, k), centroids(k, 256, k));
		check(TestPoints.clustered(3000, 2, 1 << 20, k), centroids(k, 1 << 20, k));
		check(TestPoints.random(20000, 3, 60, k), centroids(k, 60, k));
	}

	/** Lattice points half-way between lattice centroids, some of them twice. */
	@Test
	void ofEquallyNearCentroidsTheLowestIsTaken() {
		for (int seed = 0; seed < 50; seed++) {
			final Random random = new Random(seed);
			final double[][] centroids = new double[40][3];
			for (final double[] c : centroids) {
				Arrays.setAll(c, axis -> 2 * random.nextInt(4) + 1);
			}
			check(TestPoints.tied(9, 3, 1), centroids);
		}
	}

	@Test
	void centroidsFarFromAllPointsStayEmpty() {
		final double[][] centroids = { { -1e6, 0, 0 }, { 10.25, 3, 7 }, { 1e6, 1e6,
			1e6 }, { 12.5, 3, 7 } };
		check(TestPoints.random(5000, 3, 30, 4), centroids);
	}

	@Test
	void noPointsAreNoLabels() {
		assertEquals(0, NearestCentroids.of(TestPoints.of(), new double[2][3],
			Workers.of(1)).length);
	}

	@Test
	void cancelingEndsIt() {
		final Progress canceled = new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				// nobody looks
			}

			@Override
			public boolean isCanceled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> NearestCentroids.of(
			TestPoints.random(5000, 3, 99, 1), centroids(9, 99, 1), Workers.of(2)
				.reportingTo(canceled)));
	}

	private static void check(final WeightedPoints points,
		final double[][] centroids)
	{
		final int[] expected = new int[points.size()];
		Arrays.setAll(expected, i -> Distance.nearest(centroids, points.x[i],
			points.y[i], points.z[i]));
		for (int threads = 1; threads <= 3; threads += 2) {
			final Workers workers = Workers.of(threads);
			assertArrayEquals(expected, NearestCentroids.of(points, centroids,
				workers));
		}
	}

	private static double[][] centroids(final int k, final int width,
		final long seed)
	{
		final Random random = new Random(seed);
		final double[][] centroids = new double[k][3];
		for (final double[] c : centroids) {
			Arrays.setAll(c, axis -> (random.nextDouble() - 0.25) * width);
		}
		return centroids;
	}
}
