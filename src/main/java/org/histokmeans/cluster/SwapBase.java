
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.Random;

/**
 * The clustering that swaps are tried on: to each point the nearest centroid
 * and the second nearest, and to each cluster what its points would lose
 * without it.
 */
final class SwapBase {

	/** Passes at most, and the least gain of a pass, that are worth it. */
	private static final int PASSES = 30;
	private static final double GAIN = 1e-4;

	/** Squared distances of each point. */
	final double[] nearest;
	final double[] second;
	final int[] runnerUp;
	final double[] losses;

	/** By point: the weighted squared distances of it and those before it. */
	private final double[] running;
	private LooseLloyd lloyd;

	SwapBase(final LooseLloyd lloyd, final KMeansOptions limits) {
		final int size = lloyd.points.size();
		this.lloyd = lloyd;
		nearest = new double[size];
		second = new double[size];
		running = new double[size];
		runnerUp = new int[size];
		losses = new double[lloyd.k];
		assign();
		settle(lloyd, limits);
	}

	LooseLloyd lloyd() {
		return lloyd;
	}

	/** Goes on from a better clustering, and gives this one's away. */
	LooseLloyd settle(final LooseLloyd better, final KMeansOptions limits) {
		final LooseLloyd before = lloyd;
		lloyd = better;
		double last = Double.POSITIVE_INFINITY;
		final int passes = Math.min(PASSES, limits.iterations());
		for (int pass = 1; pass < passes && last - lloyd.compactness() > GAIN *
			lloyd.compactness() && lloyd.moved() > limits.tolerance(); pass++)
		{
			last = lloyd.compactness();
			lloyd.pass();
			lloyd.moveToMeans();
		}
		assign();
		return before;
	}

	/** Looks at all points and all centroids. */
	private void assign() {
		Arrays.fill(losses, 0);
		double sum = 0;
		for (int i = 0; i < running.length; i++) {
			assign(i, lloyd.points.x[i], lloyd.points.y[i], lloyd.points.z[i]);
			final double weight = lloyd.points.weights[i];
			sum += weight * nearest[i];
			running[i] = sum;
			losses[lloyd.owner[i]] += weight * (second[i] - nearest[i]);
		}
		lloyd.addUp();
		for (int i = 0; i < running.length; i++) {
			lloyd.setDistances(i, nearest[i], second[i]);
		}
		lloyd.moveToMeans();
	}

	private void assign(final int point, final double x, final double y,
		final double z)
	{
		double first = Double.POSITIVE_INFINITY;
		double next = first;
		int owner = 0;
		int other = 0;
		for (int c = 0; c < lloyd.k; c++) {
			final double d = Distance.squared(x - lloyd.x[c], y - lloyd.y[c], z -
				lloyd.z[c]);
			if (d < first) {
				next = first;
				other = owner;
				first = d;
				owner = c;
			}
			else if (d < next) {
				next = d;
				other = c;
			}
		}
		nearest[point] = first;
		second[point] = next;
		lloyd.owner[point] = owner;
		runnerUp[point] = other;
	}

	/** A point, with probability proportional to its part of the sum. */
	int draw(final Random random) {
		final double position = random.nextDouble() * running[running.length - 1];
		final int found = Arrays.binarySearch(running, position);
		return Math.min(running.length - 1, found < 0 ? -found - 1 : found + 1);
	}
}
