
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.histokmeans.cluster.BruteForce;
import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 1 for more clusters than fit into eight bits, on a real image. */
class ManyClustersTest {

	private static final int LIMIT = 25;

	@ParameterizedTest
	@ValueSource(ints = { 257, 1000 })
	void equalsBruteForceOnARealImage(final int k) {
		final ColorHistogram histogram = new ColorSegmenter(SegmentOptions.DEFAULT)
			.histogram(RealImages.image("cmu-crop-128.png"), null);
		final int[][] rgb = IntStream.of(16, 8, 0).mapToObj(shift -> IntStream.of(
			histogram.colors()).map(c -> c >> shift & 0xFF).toArray()).toArray(
				int[][]::new);
		final double[][] start = IntStream.range(0, k).map(c -> (int) ((long) c *
			histogram.size() / k)).mapToObj(i -> new double[] { rgb[0][i], rgb[1][i],
				rgb[2][i] }).toArray(double[][]::new);
		final BruteForce expected = new BruteForce(rgb, histogram.counts(), start,
			LIMIT, 0);
		for (final int threads : new int[] { 1, 4 }) {
			final Workers workers = Workers.of(threads);
			final Clustering actual = new KMeans(KMeansOptions.DEFAULT.withIterations(
				LIMIT), workers).fit(new WeightedPoints(rgb[0], rgb[1], rgb[2],
					histogram.counts()), start);
			assertArrayEquals(expected.centroids, actual.centroids());
			assertArrayEquals(expected.labels, actual.assignment());
			assertEquals(expected.iterations, actual.iterations());
		}
	}
}
