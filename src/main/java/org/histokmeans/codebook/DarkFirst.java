
package org.histokmeans.codebook;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.color.Lightness;
import org.histokmeans.parallel.Workers;

/**
 * Numbers clusters by the lightness of their prototypes, the darkest first; by
 * their centroids where prototypes are equal.
 */
final class DarkFirst {

	private static final int MAX_ROUNDS = 20;

	private final ColorPoints points;
	private final ColorHistogram histogram;
	private final KMeans kmeans;
	private final Workers workers;

	DarkFirst(final TrainingColors colors, final KMeans kmeans,
		final Workers workers)
	{
		points = colors.points();
		histogram = colors.histogram();
		this.kmeans = kmeans;
		this.workers = workers;
	}

	/**
	 * A new order can move colors between clusters that they are equally near to,
	 * and so change the prototypes: sort until nothing changes. At the end of
	 * k-means few rounds do; where the limit of iterations stopped it, colors
	 * could change for long, and the last order may not be the lightness' own.
	 */
	Labeling sorted(final Clustering unordered) {
		Labeling labeling = new Labeling(points, histogram, unordered, workers);
		int[] order = order(labeling);
		for (int round = 0; !isAscending(order) && round < MAX_ROUNDS; round++) {
			labeling = reordered(labeling, order);
			order = order(labeling);
		}
		return labeling;
	}

	private Labeling reordered(final Labeling labeling, final int[] order) {
		final boolean hasTies = labeling.clustering().hasTies();
		final Clustering clustering = kmeans.reorder(points.points(), labeling
			.clustering(), order);
		return hasTies ? new Labeling(points, histogram, clustering, workers)
			: new Labeling(points, clustering, labeling.means().permuted(order),
				workers);
	}

	/** The old number of each new cluster. */
	private static int[] order(final Labeling labeling) {
		final int[] prototypes = labeling.means().prototypes();
		final double[][] centroids = labeling.clustering().centroids();
		final Comparator<Integer> byLightness = Comparator.comparing(
			c -> prototypes[c], Lightness.DARK_FIRST);
		return IntStream.range(0, prototypes.length).boxed().sorted(byLightness
			.thenComparing((a, b) -> compare(centroids[a], centroids[b]))).mapToInt(
				Integer::intValue).toArray();
	}

	private static int compare(final double[] a, final double[] b) {
		for (int axis = 0; axis < a.length; axis++) {
			if (a[axis] != b[axis]) return Double.compare(a[axis], b[axis]);
		}
		return 0;
	}

	private static boolean isAscending(final int[] order) {
		for (int c = 0; c < order.length; c++) {
			if (order[c] != c) return false;
		}
		return true;
	}
}
