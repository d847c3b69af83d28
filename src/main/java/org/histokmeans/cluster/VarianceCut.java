
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Random;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Variance cut, the same on every run (Su &amp; Dy 2007, "In search of
 * deterministic methods for initializing k-means and Gaussian mixture
 * clustering", Var-Part): starting with all points, the part with the largest
 * sum of squared distances to its mean is cut at the mean, across the axis of
 * the largest variance, until there are k parts; their means are the centroids.
 */
final class VarianceCut implements Seeder {

	private final Workers workers;

	VarianceCut(final Workers workers) {
		this.workers = workers;
	}

	@Override
	public double[][] seed(final WeightedPoints points, final int k,
		final Random unused)
	{
		final int[] order = new int[points.size()];
		Arrays.setAll(order, i -> i);
		final PriorityQueue<Part> parts = new PriorityQueue<>();
		parts.add(new Part(points, order, 0, order.length));
		while (parts.size() < k) {
			workers.stopIfCanceled();
			final Part largest = parts.poll();
			final int cut = largest.cut();
			parts.add(new Part(points, order, largest.start, cut));
			parts.add(new Part(points, order, cut, largest.end));
		}
		return parts.stream().sorted().map(part -> part.mean).toArray(
			double[][]::new);
	}

	/** The points order[start] to order[end - 1]. */
	private static final class Part implements Comparable<Part> {

		final int start;
		final int end;
		final double[] mean;
		private final int[] order;
		private final int[][] axes;
		private final double[] spread;

		Part(final WeightedPoints points, final int[] order, final int start,
			final int end)
		{
			this.order = order;
			this.start = start;
			this.end = end;
			axes = new int[][] { points.x, points.y, points.z };
			mean = means(points.weights);
			spread = spreads(points.weights);
		}

		private double[] means(final long[] weights) {
			final long[] sums = new long[axes.length];
			long count = 0;
			for (int i = start; i < end; i++) {
				final int point = order[i];
				count += weights[point];
				for (int a = 0; a < axes.length; a++) {
					sums[a] += weights[point] * axes[a][point];
				}
			}
			final long total = count;
			return Arrays.stream(sums).mapToDouble(s -> (double) s / total).toArray();
		}

		private double[] spreads(final long[] weights) {
			final double[] sums = new double[axes.length];
			for (int i = start; i < end; i++) {
				final int point = order[i];
				for (int a = 0; a < axes.length; a++) {
					final double d = axes[a][point] - mean[a];
					sums[a] += weights[point] * (d * d);
				}
			}
			return sums;
		}

		/** Puts the points below the mean first and returns their end. */
		int cut() {
			final int axis = widestAxis();
			final int[] above = new int[end - start];
			int low = start;
			int high = 0;
			for (int i = start; i < end; i++) {
				final int point = order[i];
				if (axes[axis][point] <= mean[axis]) order[low++] = point;
				else above[high++] = point;
			}
			System.arraycopy(above, 0, order, low, high);
			return low;
		}

		private int widestAxis() {
			int widest = 0;
			for (int a = 1; a < spread.length; a++) {
				if (spread[a] > spread[widest]) widest = a;
			}
			return widest;
		}

		/** Largest sum of squares first, then by place. */
		@Override
		public int compareTo(final Part other) {
			final int bySpread = Double.compare(Blocks.sum(other.spread), Blocks.sum(
				spread));
			return bySpread != 0 ? bySpread : Integer.compare(start, other.start);
		}
	}
}
