
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.Random;

import org.histokmeans.parallel.Blocks;

/**
 * Weighted squared distances of points to the nearest of some centroids, and
 * their sums by the boxes of the {@link Cells}.
 * <p>
 * A box whose points are all nearer to their centroids than the box is to
 * another one has nothing to do with that one, so the more centroids there are,
 * the fewer points are looked at. Centroids are points here: their squared
 * distances are whole numbers below 2^53, so nothing is rounded but the sums,
 * and these are added from the bottom up in the order of the cells.
 * </p>
 */
final class Potential {

	private final Cells cells;

	/** Of each point, at its place in the cells. */
	private final double[] nearest;

	/** By level and box: the weighted sum and the largest of the nearest. */
	private final double[][] sums;
	private final double[][] farthest;

	Potential(final Cells cells) {
		this.cells = cells;
		nearest = new double[cells.order.length];
		Arrays.fill(nearest, Double.POSITIVE_INFINITY);
		sums = new double[cells.levels.length][];
		farthest = new double[cells.levels.length][];
		for (int level = 0; level < sums.length; level++) {
			sums[level] = new double[cells.levels[level].size()];
			farthest[level] = new double[sums[level].length];
			Arrays.fill(farthest[level], Double.POSITIVE_INFINITY);
		}
	}

	/** By how much another centroid would lower the sum. */
	double gain(final double[] centroid) {
		double gain = 0;
		for (int box = 0; box < sums[cells.top()].length; box++) {
			gain += gain(cells.top(), box, centroid);
		}
		return gain;
	}

	private double gain(final int level, final int box, final double[] centroid) {
		if (isFar(level, box, centroid)) return 0;
		final int end = cells.levels[level].start[box + 1];
		double gain = 0;
		for (int i = cells.levels[level].start[box]; i < end; i++) {
			gain += level > 0 ? gain(level - 1, i, centroid) : gain(i, centroid);
		}
		return gain;
	}

	private double gain(final int place, final double[] centroid) {
		final double less = nearest[place] - distance(place, centroid);
		return less > 0 ? less * cells.weight(place) : 0;
	}

	/** Takes another centroid in. */
	void add(final double[] centroid) {
		for (int box = 0; box < sums[cells.top()].length; box++) {
			add(cells.top(), box, centroid);
		}
	}

	private void add(final int level, final int box, final double[] centroid) {
		if (isFar(level, box, centroid)) return;
		final int end = cells.levels[level].start[box + 1];
		double sum = 0;
		double most = 0;
		for (int i = cells.levels[level].start[box]; i < end; i++) {
			if (level > 0) {
				add(level - 1, i, centroid);
				sum += sums[level - 1][i];
				most = Math.max(most, farthest[level - 1][i]);
			}
			else {
				nearest[i] = Math.min(nearest[i], distance(i, centroid));
				sum += nearest[i] * cells.weight(i);
				most = Math.max(most, nearest[i]);
			}
		}
		sums[level][box] = sum;
		farthest[level][box] = most;
	}

	private boolean isFar(final int level, final int box,
		final double[] centroid)
	{
		return cells.levels[level].squaredDistance(box, centroid[0], centroid[1],
			centroid[2]) >= farthest[level][box];
	}

	private double distance(final int place, final double[] centroid) {
		return Distance.squared(cells.x[place] - centroid[0], cells.y[place] -
			centroid[1], cells.z[place] - centroid[2]);
	}

	/** A point, with probability proportional to its part of the sum. */
	int draw(final Random random) {
		double rest = random.nextDouble() * Blocks.sum(sums[cells.top()]);
		int from = 0;
		int end = sums[cells.top()].length;
		for (int level = cells.top(); level >= 0; level--) {
			final int box = find(sums[level], from, end, rest);
			for (int i = from; i < box; i++) {
				rest -= sums[level][i];
			}
			from = cells.levels[level].start[box];
			end = cells.levels[level].start[box + 1];
		}
		return cells.order[findPoint(from, end, rest)];
	}

	/** Rounding can leave a rest: then the last that is possible. */
	private static int find(final double[] parts, final int from, final int end,
		final double position)
	{
		double rest = position;
		int found = from;
		for (int i = from; i < end; i++) {
			if (parts[i] == 0) continue;
			found = i;
			if (rest < parts[i]) break;
			rest -= parts[i];
		}
		return found;
	}

	private int findPoint(final int from, final int end, final double position) {
		double rest = position;
		int found = from;
		for (int i = from; i < end; i++) {
			final double part = nearest[i] * cells.weight(i);
			if (part == 0) continue;
			found = i;
			if (rest < part) break;
			rest -= part;
		}
		return found;
	}
}
