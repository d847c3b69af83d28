
package org.histokmeans.measure;

import org.histokmeans.cluster.Distance;
import org.histokmeans.codebook.TrainingColors;

/**
 * Colors in clusters, as points of the color space, in its whole numbers. The
 * means are those of the clusters' pixels, from exact sums: at the end of
 * k-means the centroids themselves. Does not change; callers only read the
 * means.
 */
final class ClusteredPoints {

	private static final int AXES = 3;

	private final TrainingColors colors;
	private final int[] labels;
	private final long[] pixels;
	private final double[][] means;
	private final double[] center = new double[AXES];

	/**
	 * @param labels 1 to k for each color; every label occurs
	 */
	ClusteredPoints(final TrainingColors colors, final int[] labels,
		final int k)
	{
		this.colors = colors;
		this.labels = labels;
		pixels = new long[k];
		means = new double[k][AXES];
		computeMeans(new long[k][AXES]);
	}

	private void computeMeans(final long[][] sums) {
		for (int i = 0; i < size(); i++) {
			final double[] position = position(i);
			for (int axis = 0; axis < AXES; axis++) {
				sums[cluster(i)][axis] += count(i) * (long) position[axis];
			}
			pixels[cluster(i)] += count(i);
		}
		for (int axis = 0; axis < AXES; axis++) {
			long sum = 0;
			for (int c = 0; c < sums.length; c++) {
				means[c][axis] = sums[c][axis] / (double) pixels[c];
				sum += sums[c][axis];
			}
			center[axis] = sum / (double) allPixels();
		}
	}

	/** Number of clusters. */
	int k() {
		return pixels.length;
	}

	/** Number of colors. */
	int size() {
		return labels.length;
	}

	/** Pixels of color number {@code i}. */
	long count(final int i) {
		return colors.histogram().count(i);
	}

	/** Cluster of color number {@code i}, 0 to k - 1. */
	int cluster(final int i) {
		return labels[i] - 1;
	}

	/** Coordinates of color number {@code i}. */
	double[] position(final int i) {
		return colors.points().points().position(colors.points().pointOf(i));
	}

	/** Pixels of a cluster. */
	long pixels(final int cluster) {
		return pixels[cluster];
	}

	/** Pixels of all clusters. */
	long allPixels() {
		long sum = 0;
		for (final long n : pixels) {
			sum += n;
		}
		return sum;
	}

	/** Mean of a cluster's pixels; not a copy. */
	double[] mean(final int cluster) {
		return means[cluster];
	}

	/** Mean of all pixels; not a copy. */
	double[] center() {
		return center;
	}

	/** Squared distance of color number {@code i} to the mean of a cluster. */
	double squaredDistance(final int i, final int cluster) {
		return Distance.squared(position(i), means[cluster]);
	}
}
