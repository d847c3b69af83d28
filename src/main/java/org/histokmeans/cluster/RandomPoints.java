
package org.histokmeans.cluster;

import java.util.Random;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Draws the starting centroids from the points, each with a probability
 * proportional to its weight, without putting one back (Forgy 1965). On the
 * colors of an image these are random pixels of different colors.
 */
final class RandomPoints implements Seeder {

	private final Workers workers;

	RandomPoints(final Workers workers) {
		this.workers = workers;
	}

	@Override
	public double[][] seed(final WeightedPoints points, final int k,
		final Random random)
	{
		final Urn urn = new Urn(points.weights, workers);
		final double[][] seeds = new double[k][];
		for (int c = 0; c < k; c++) {
			workers.stopIfCanceled();
			seeds[c] = points.position(urn.draw(random));
		}
		return seeds;
	}

	/** One point, with a probability proportional to its weight. */
	static int drawOne(final WeightedPoints points, final Random random) {
		long rest = (long) (random.nextDouble() * points.totalWeight());
		int drawn = 0;
		while (rest >= points.weights[drawn]) {
			rest -= points.weights[drawn++];
		}
		return drawn;
	}

	/**
	 * Weighted draws without replacement in O(log n) each: a binary indexed tree
	 * of the weights still there (Fenwick 1994).
	 */
	private static final class Urn {

		private final long[] tree;
		private final long[] weights;
		private final int top;
		private long total;

		Urn(final long[] weights, final Workers workers) {
			this.weights = weights;
			tree = new long[weights.length + 1];
			top = Integer.highestOneBit(weights.length);
			for (int i = 0; i < weights.length; i++) {
				if (i % Blocks.SIZE == 0) workers.stopIfCanceled();
				add(i, weights[i]);
			}
		}

		int draw(final Random random) {
			final int drawn = find((long) (random.nextDouble() * total));
			add(drawn, -weights[drawn]);
			return drawn;
		}

		private void add(final int index, final long weight) {
			for (int i = index + 1; i < tree.length; i += i & -i) {
				tree[i] += weight;
			}
			total += weight;
		}

		/** The point at which the running sum of weights passes {@code rest}. */
		private int find(final long position) {
			long rest = position;
			int index = 0;
			for (int step = top; step > 0; step >>= 1) {
				final int next = index + step;
				if (next < tree.length && tree[next] <= rest) {
					index = next;
					rest -= tree[next];
				}
			}
			return index;
		}
	}
}
