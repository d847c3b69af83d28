
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Ways out of a local optimum: one centroid is taken from where it is hardly
 * missed and put beside one whose cluster is wide (after Fränti 2018,
 * "Efficiency of random swap clustering"; here the pairs that promise most are
 * tried, so they are always the same).
 */
final class Swaps {

	/** Part of the squares along an axis that a normal distribution loses. */
	private static final double GAIN = 2 / Math.PI;

	private final WeightedPoints points;
	private final Clustering clustering;
	private final int k;

	/** By cluster: what its points lose without it. */
	private final double[] losses;

	/** By cluster and axis: sums of squares. */
	private final double[][] squares;
	private final long[] weights;

	Swaps(final WeightedPoints points, final Clustering clustering,
		final Workers workers)
	{
		this.points = points;
		this.clustering = clustering;
		k = clustering.k();
		losses = new double[k];
		squares = new double[k][3];
		weights = new long[k];
		for (int i = 0; i < points.size(); i++) {
			if (i % Blocks.SIZE == 0) workers.stopIfCanceled();
			add(i, points.position(i), points.weights[i]);
		}
	}

	/** Starting centroids, those first that promise most. */
	List<double[][]> best(final int limit) {
		final List<int[]> pairs = new ArrayList<>();
		for (int from = 0; from < k; from++) {
			for (int to = 0; to < k; to++) {
				if (to != from && gain(to) > 0) pairs.add(new int[] { from, to });
			}
		}
		pairs.sort(Comparator.comparingDouble(pair -> losses[pair[0]] - gain(
			pair[1])));
		final List<double[][]> starts = new ArrayList<>();
		pairs.stream().limit(limit).forEach(pair -> starts.add(swapped(pair[0],
			pair[1])));
		return starts;
	}

	private void add(final int point, final double[] position,
		final long weight)
	{
		final int own = clustering.assignment()[point];
		final double[][] centroids = clustering.centroids();
		double second = Double.POSITIVE_INFINITY;
		for (int c = 0; c < k; c++) {
			if (c != own) second = Math.min(second, Distance.squared(position,
				centroids[c]));
		}
		losses[own] += weight * (second - Distance.squared(position,
			centroids[own]));
		weights[own] += weight;
		for (int axis = 0; axis < 3; axis++) {
			final double d = position[axis] - centroids[own][axis];
			squares[own][axis] += weight * (d * d);
		}
	}

	private double gain(final int cluster) {
		return GAIN * squares[cluster][widest(cluster)];
	}

	private int widest(final int cluster) {
		int widest = 0;
		for (int axis = 1; axis < 3; axis++) {
			if (squares[cluster][axis] > squares[cluster][widest]) widest = axis;
		}
		return widest;
	}

	private double[][] swapped(final int from, final int to) {
		final double[][] centroids = Arrays.stream(clustering.centroids()).map(
			double[]::clone).toArray(double[][]::new);
		final int axis = widest(to);
		final double aside = Math.sqrt(squares[to][axis] / weights[to] * GAIN);
		centroids[from] = centroids[to].clone();
		centroids[from][axis] -= aside;
		centroids[to][axis] += aside;
		return centroids;
	}
}
