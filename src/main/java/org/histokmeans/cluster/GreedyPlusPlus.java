
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.Random;

/**
 * Greedy k-means++ (Arthur &amp; Vassilvitskii 2007, "k-means++: the advantages
 * of careful seeding", section 5.1): each next centroid is the best of 2 + ⌊ln
 * k⌋ points drawn with probability proportional to weight times squared
 * distance to the centroids so far; the best leaves the smallest sum of those.
 */
final class GreedyPlusPlus implements Seeder {

	private final Workers workers;

	GreedyPlusPlus(final Workers workers) {
		this.workers = workers;
	}

	@Override
	public double[][] seed(final WeightedPoints points, final int k,
		final Random random)
	{
		final Potential potential = new Potential(points, workers);
		final int trials = 2 + (int) StrictMath.log(k);
		final double[][] seeds = new double[k][];
		seeds[0] = points.position(RandomPoints.drawOne(points, random));
		potential.add(seeds[0]);
		for (int c = 1; c < k; c++) {
			seeds[c] = bestOf(trials, points, potential, random);
			potential.add(seeds[c]);
		}
		return seeds;
	}

	private static double[] bestOf(final int trials, final WeightedPoints points,
		final Potential potential, final Random random)
	{
		double[] best = null;
		double least = Double.POSITIVE_INFINITY;
		for (int trial = 0; trial < trials; trial++) {
			final double[] candidate = points.position(potential.draw(random));
			final double left = potential.with(candidate);
			if (left < least) {
				least = left;
				best = candidate;
			}
		}
		return best;
	}

	/** Weighted squared distances to the nearest centroid, block by block. */
	private static final class Potential {

		private final WeightedPoints points;
		private final Workers workers;
		private final double[] nearest;
		private final double[] blockSums;

		Potential(final WeightedPoints points, final Workers workers) {
			this.points = points;
			this.workers = workers;
			nearest = new double[points.size()];
			Arrays.fill(nearest, Double.POSITIVE_INFINITY);
			blockSums = new double[points.blocks()];
		}

		void add(final double[] centroid) {
			workers.run(blockSums.length, b -> blockSums[b] = update(b, centroid));
		}

		private double update(final int block, final double[] centroid) {
			double sum = 0;
			final int end = points.blockEnd(block);
			for (int i = Blocks.start(block); i < end; i++) {
				nearest[i] = Math.min(nearest[i], distance(i, centroid));
				sum += nearest[i] * points.weights[i];
			}
			return sum;
		}

		/** What the sum would be with one centroid more. */
		double with(final double[] centroid) {
			final double[] sums = new double[blockSums.length];
			workers.run(sums.length, b -> sums[b] = sumWith(b, centroid));
			return Blocks.sum(sums);
		}

		private double sumWith(final int block, final double[] centroid) {
			double sum = 0;
			final int end = points.blockEnd(block);
			for (int i = Blocks.start(block); i < end; i++) {
				sum += Math.min(nearest[i], distance(i, centroid)) * points.weights[i];
			}
			return sum;
		}

		private double distance(final int i, final double[] centroid) {
			return Distance.squared(points.x[i] - centroid[0], points.y[i] -
				centroid[1], points.z[i] - centroid[2]);
		}

		/** A point, with probability proportional to its part of the sum. */
		int draw(final Random random) {
			double rest = random.nextDouble() * Blocks.sum(blockSums);
			int block = 0;
			for (int b = 0; b < blockSums.length; b++) {
				if (blockSums[b] == 0) continue;
				block = b;
				if (rest < blockSums[b]) break;
				rest -= blockSums[b];
			}
			return drawWithin(block, rest);
		}

		/** Rounding can leave a rest: then the last point that is possible. */
		private int drawWithin(final int block, final double position) {
			double rest = position;
			int drawn = -1;
			final int end = points.blockEnd(block);
			for (int i = Blocks.start(block); i < end && rest >= 0; i++) {
				final double part = nearest[i] * points.weights[i];
				if (part == 0) continue;
				drawn = i;
				rest -= part;
			}
			return drawn;
		}
	}
}
