
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.histokmeans.parallel.Workers;

/**
 * The best of several outcomes, which takes over from the next what is better
 * there.
 * <p>
 * Outcomes of searches are often right in most places and wrong in different
 * ones: each has one centroid too many here and one too few there, and no
 * single swap mends it. So each of the {@link CentroidGroups} in which two
 * outcomes differ is exchanged on its own, a few of Lloyd's passes follow, and
 * the exchange stays if compactness is lower. Several are tried at once, and of
 * those that are better the first stays and the trials after it are made again,
 * so the number of threads does not matter.
 * </p>
 */
final class Crossing {

	/** Exchanges tried with one outcome, and those at once. */
	private static final int EXCHANGES = 30;
	private static final int TRIALS = 4;

	/** Passes that show what an exchange is worth, at most. */
	private static final int PASSES = 30;

	/**
	 * They end early when the outcome would not be better after so many gains as
	 * the last, or when a pass gains a smaller part.
	 */
	private static final double HOPE = 10;
	private static final double LEAST_GAIN = 1e-7;

	/** Passes of an outcome at most, and the least gain that is worth one. */
	private static final int SETTLING = 30;
	private static final double SETTLED = 1e-5;

	private final KMeansOptions limits;
	private final Workers workers;
	private final LooseLloyd[] trials = new LooseLloyd[TRIALS];
	private LooseLloyd best;

	/** @param limits of the passes */
	Crossing(final WeightedPoints points, final double[][] first,
		final KMeansOptions limits, final Workers workers)
	{
		this.limits = limits;
		this.workers = DrawnSwaps.WARMUP.isCold() ? workers.single() : workers;
		final double squares = points.squares();
		Arrays.setAll(trials, t -> new LooseLloyd(points, first.length, squares));
		best = new LooseLloyd(points, first.length, squares);
		best.start(first);
		settle(best);
	}

	double compactness() {
		return best.compactness();
	}

	double[][] centroids() {
		return best.centroids();
	}

	/** Makes the best of this and another outcome. */
	void cross(final double[][] next) {
		trials[0].start(next);
		settle(trials[0]);
		final double[][] other = trials[0].compactness() < best.compactness() ? best
			.centroids() : trials[0].centroids();
		if (trials[0].compactness() < best.compactness()) accept(0);
		exchange(new CentroidGroups(best.centroids(), other).exchanges(), other);
	}

	/** The trial is the best, and the best before is free for another. */
	private void accept(final int trial) {
		final LooseLloyd before = best;
		best = trials[trial];
		trials[trial] = before;
	}

	private void exchange(final List<int[]> groups, final double[][] other) {
		final List<int[]> left = new ArrayList<>(groups.subList(0, Math.min(groups
			.size(), EXCHANGES)));
		while (!left.isEmpty()) {
			final int better = firstBetter(left, other);
			final int tried = Math.min(Math.min(better + 1, TRIALS), left.size());
			final int[] last = left.get(tried - 1);
			left.subList(0, tried).clear();
			if (better == TRIALS) continue;
			settle(trials[better]);
			accept(better);
			left.removeIf(group -> CentroidGroups.overlap(group, last));
		}
	}

	/** Of the next exchanges; {@link #TRIALS} if none is better. */
	private int firstBetter(final List<int[]> groups, final double[][] other) {
		final boolean[] isBetter = new boolean[TRIALS];
		workers.run(Math.min(TRIALS, groups.size()), t -> isBetter[t] = isBetter(
			trials[t], groups.get(t), other));
		return IntStream.range(0, TRIALS).filter(t -> isBetter[t]).findFirst()
			.orElse(TRIALS);
	}

	/** The trial begins at the best outcome with a group of the other. */
	private boolean isBetter(final LooseLloyd trial, final int[] group,
		final double[][] other)
	{
		final double[][] start = best.centroids();
		final int[] out = Arrays.stream(group).filter(c -> c < start.length)
			.toArray();
		final int[] in = Arrays.stream(group).filter(c -> c >= start.length)
			.toArray();
		for (int i = 0; i < out.length; i++) {
			start[out[i]] = other[in[i] - start.length];
		}
		trial.start(start);
		pass(trial, PASSES, LEAST_GAIN, HOPE);
		return trial.compactness() < best.compactness() * (1 - LEAST_GAIN);
	}

	private void settle(final LooseLloyd lloyd) {
		pass(lloyd, SETTLING, SETTLED, Double.POSITIVE_INFINITY);
	}

	/** @param hope so many gains as the last must make it the best */
	private void pass(final LooseLloyd lloyd, final int most,
		final double leastGain, final double hope)
	{
		double gain = Double.POSITIVE_INFINITY;
		final int passes = Math.min(most, limits.iterations());
		for (int pass = 1; pass < passes && lloyd.moved() > limits.tolerance() &&
			gain > leastGain * lloyd.compactness() && lloyd.compactness() - hope *
				gain < best.compactness(); pass++)
		{
			workers.stopIfCanceled();
			final double before = lloyd.compactness();
			lloyd.pass();
			lloyd.moveToMeans();
			gain = before - lloyd.compactness();
		}
	}
}
