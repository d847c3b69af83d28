
package org.histokmeans.cluster;

import java.util.Arrays;

/**
 * Lloyd's algorithm as textbooks have it, over every single point: what every
 * trick of the engine is compared with. A point of weight w counts w times.
 */
public final class BruteForce {

	public double[][] centroids;
	public final int[] labels;
	public int iterations;
	public boolean converged;

	private final int[][] xyz;
	private final long[] weights;

	/**
	 * @param xyz coordinates by axis; points may be equal
	 * @param weights of the points
	 */
	public BruteForce(final int[][] xyz, final long[] weights,
		final double[][] start, final int limit, final double tolerance)
	{
		this.xyz = xyz;
		this.weights = weights;
		centroids = start;
		labels = new int[weights.length];
		double moved = Double.POSITIVE_INFINITY;
		while (iterations < limit && moved > tolerance) {
			assign();
			final boolean filled = fillEmpty();
			final double[][] means = means();
			moved = filled ? Double.POSITIVE_INFINITY : longestWay(means);
			centroids = means;
			iterations++;
		}
		converged = moved <= tolerance;
		if (moved > 0) do {
			assign();
		}
		while (fillEmpty());
	}

	static BruteForce of(final WeightedPoints points, final double[][] start,
		final int limit, final double tolerance)
	{
		return new BruteForce(new int[][] { points.x, points.y, points.z },
			points.weights, start, limit, tolerance);
	}

	/** In blocks of 4096 points. */
	public double compactness() {
		double sum = 0;
		for (int start = 0; start < labels.length; start += 4096) {
			double block = 0;
			for (int i = start; i < Math.min(start + 4096, labels.length); i++) {
				block += weights[i] * distance(i, centroids[labels[i]]);
			}
			sum += block;
		}
		return sum;
	}

	private void assign() {
		for (int i = 0; i < labels.length; i++) {
			labels[i] = 0;
			double least = distance(i, centroids[0]);
			for (int c = 1; c < centroids.length; c++) {
				final double d = distance(i, centroids[c]);
				if (d < least) labels[i] = c;
				least = Math.min(d, least);
			}
		}
	}

	private boolean fillEmpty() {
		boolean filled = false;
		for (int c = firstEmpty(); c >= 0; c = firstEmpty()) {
			int farthest = 0;
			for (int i = 1; i < labels.length; i++) {
				if (distance(i, centroids[labels[i]]) > distance(farthest,
					centroids[labels[farthest]])) farthest = i;
			}
			centroids = centroids.clone();
			centroids[c] = position(farthest);
			for (int i = 0; i < labels.length; i++) {
				if (Arrays.equals(position(i), centroids[c])) labels[i] = c;
			}
			filled = true;
		}
		return filled;
	}

	private int firstEmpty() {
		final boolean[] used = new boolean[centroids.length];
		for (final int label : labels) {
			used[label] = true;
		}
		for (int c = 0; c < used.length; c++) {
			if (!used[c]) return c;
		}
		return -1;
	}

	private double[][] means() {
		final long[][] sums = new long[centroids.length][4];
		for (int i = 0; i < labels.length; i++) {
			for (int axis = 0; axis < 3; axis++) {
				sums[labels[i]][axis] += weights[i] * xyz[axis][i];
			}
			sums[labels[i]][3] += weights[i];
		}
		return Arrays.stream(sums).map(s -> new double[] { (double) s[0] / s[3],
			(double) s[1] / s[3], (double) s[2] / s[3] }).toArray(double[][]::new);
	}

	private double longestWay(final double[][] means) {
		double most = 0;
		for (int c = 0; c < means.length; c++) {
			most = Math.max(most, Distance.squared(means[c], centroids[c]));
		}
		return Math.sqrt(most);
	}

	private double[] position(final int i) {
		return new double[] { xyz[0][i], xyz[1][i], xyz[2][i] };
	}

	private double distance(final int i, final double[] c) {
		return Distance.squared(xyz[0][i] - c[0], xyz[1][i] - c[1], xyz[2][i] -
			c[2]);
	}
}
