
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleConsumer;

import org.histokmeans.parallel.Workers;

/**
 * Greedy k-means++ (Arthur &amp; Vassilvitskii 2007, "k-means++: the advantages
 * of careful seeding", section 5.1): each next centroid is the best of 2 + ⌊ln
 * k⌋ points drawn with probability proportional to weight times squared
 * distance to the centroids so far; the best leaves the smallest sum of those.
 */
final class GreedyPlusPlus implements Seeder {

	private final Workers workers;
	private final DoubleConsumer listener;

	GreedyPlusPlus(final Workers workers) {
		this(workers, part -> {
			// nobody listens
		});
	}

	/** @param listener told which part is done */
	GreedyPlusPlus(final Workers workers, final DoubleConsumer listener) {
		this.workers = workers;
		this.listener = listener;
	}

	@Override
	public double[][] seed(final WeightedPoints points, final int k,
		final Random random)
	{
		final Potential potential = new Potential(points.cells(workers));
		final int[] drawn = new int[2 + (int) StrictMath.log(k)];
		final double[][] seeds = new double[k][];
		seeds[0] = points.position(RandomPoints.drawOne(points, random));
		potential.add(seeds[0]);
		for (int c = 1; c < k; c++) {
			workers.stopIfCanceled();
			Arrays.setAll(drawn, trial -> potential.draw(random));
			seeds[c] = points.position(best(drawn, points, potential));
			potential.add(seeds[c]);
			listener.accept((c + 1.0) / k);
		}
		return seeds;
	}

	/** Of equally good ones, the first. */
	private int best(final int[] drawn, final WeightedPoints points,
		final Potential potential)
	{
		final double[] gains = new double[drawn.length];
		workers.run(drawn.length, trial -> gains[trial] = potential.gain(points
			.position(drawn[trial])));
		int best = 0;
		for (int trial = 1; trial < gains.length; trial++) {
			if (gains[trial] > gains[best]) best = trial;
		}
		return drawn[best];
	}
}
