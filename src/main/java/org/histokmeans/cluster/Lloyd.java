
package org.histokmeans.cluster;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lloyd's iterations over weighted points.
 * <p>
 * Sums are whole numbers and so exact in any order; a centroid is computed from
 * them anew each time, so the same assignment always gives the same centroid,
 * bit by bit, and the end is reached when nothing moves.
 * </p>
 * The centroid of an emptied cluster moves to the point that is farthest from
 * its own centroid (of several, the first), and the point leaves its cluster.
 */
final class Lloyd {

	private final WeightedPoints points;
	private final Workers workers;
	private final Progress progress;
	private final int[] assignment;
	private double[][] centroids;
	private Sums sums;

	Lloyd(final WeightedPoints points, final Workers workers,
		final Progress progress)
	{
		this.points = points;
		this.workers = workers;
		this.progress = progress;
		assignment = new int[points.size()];
	}

	Clustering run(final double[][] start, final int limit,
		final double tolerance)
	{
		centroids = start.clone();
		double moved = Double.POSITIVE_INFINITY;
		int iterations = 0;
		while (iterations < limit && moved > tolerance) {
			assign();
			final boolean filled = fillEmpty();
			moved = moveToMeans();
			if (filled) moved = Double.POSITIVE_INFINITY;
			iterations++;
		}
		if (moved > 0) assignWithoutEmpty();
		return new Clustering(start, centroids, assignment, compactness(),
			iterations, moved <= tolerance);
	}

	private void assign() {
		final AtomicInteger next = new AtomicInteger();
		final Sums[] parts = new Sums[workers.threads()];
		workers.run(parts.length, t -> parts[t] = assignBlocks(next));
		sums = parts[0];
		for (int t = 1; t < parts.length; t++) {
			sums.add(parts[t]);
		}
	}

	private Sums assignBlocks(final AtomicInteger next) {
		final Sums part = new Sums(centroids.length);
		int block;
		while ((block = next.getAndIncrement()) < points.blocks()) {
			progress.stopIfCanceled();
			assignBlock(block, part);
		}
		return part;
	}

	private void assignBlock(final int block, final Sums part) {
		final int end = points.blockEnd(block);
		for (int i = Blocks.start(block); i < end; i++) {
			final int nearest = Distance.nearest(centroids, points.x[i], points.y[i],
				points.z[i]);
			assignment[i] = nearest;
			part.add(nearest, points, i);
		}
	}

	/** Returns whether there was an empty cluster. */
	private boolean fillEmpty() {
		boolean filled = false;
		int empty;
		while ((empty = sums.firstEmpty()) >= 0) {
			filled = true;
			final int farthest = farthestPoint();
			sums.subtract(assignment[farthest], points, farthest);
			sums.add(empty, points, farthest);
			assignment[farthest] = empty;
			centroids[empty] = points.position(farthest);
		}
		return filled;
	}

	/** After the last move the labels must follow the centroids once more. */
	private void assignWithoutEmpty() {
		assign();
		while (fillEmpty()) {
			assign();
		}
	}

	private int farthestPoint() {
		int farthest = 0;
		double most = -1;
		for (int i = 0; i < points.size(); i++) {
			final double d = distance(i);
			if (d > most) {
				most = d;
				farthest = i;
			}
		}
		return farthest;
	}

	/** Returns the longest way that a centroid went. */
	private double moveToMeans() {
		double most = 0;
		for (int c = 0; c < centroids.length; c++) {
			final double[] mean = sums.mean(c);
			most = Math.max(most, Distance.squared(mean, centroids[c]));
			centroids[c] = mean;
		}
		return Math.sqrt(most);
	}

	private double compactness() {
		return Blocks.sum(points.size(), workers, i -> points.weights[i] * distance(
			i));
	}

	private double distance(final int i) {
		final double[] c = centroids[assignment[i]];
		return Distance.squared(points.x[i] - c[0], points.y[i] - c[1],
			points.z[i] - c[2]);
	}

	/** Weights and weighted sums of coordinates by cluster. */
	private static final class Sums {

		private final long[] weight;
		private final long[] x;
		private final long[] y;
		private final long[] z;

		Sums(final int k) {
			weight = new long[k];
			x = new long[k];
			y = new long[k];
			z = new long[k];
		}

		void add(final int c, final WeightedPoints points, final int i) {
			add(c, points, i, points.weights[i]);
		}

		void subtract(final int c, final WeightedPoints points, final int i) {
			add(c, points, i, -points.weights[i]);
		}

		private void add(final int c, final WeightedPoints points, final int i,
			final long w)
		{
			weight[c] += w;
			x[c] += w * points.x[i];
			y[c] += w * points.y[i];
			z[c] += w * points.z[i];
		}

		void add(final Sums other) {
			for (int c = 0; c < weight.length; c++) {
				weight[c] += other.weight[c];
				x[c] += other.x[c];
				y[c] += other.y[c];
				z[c] += other.z[c];
			}
		}

		int firstEmpty() {
			for (int c = 0; c < weight.length; c++) {
				if (weight[c] == 0) return c;
			}
			return -1;
		}

		double[] mean(final int c) {
			final double n = weight[c];
			return new double[] { x[c] / n, y[c] / n, z[c] / n };
		}
	}
}
