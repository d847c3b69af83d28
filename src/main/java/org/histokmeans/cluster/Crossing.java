
package org.histokmeans.cluster;

import java.util.Arrays;

import org.histokmeans.parallel.Workers;

/**
 * The best of several outcomes, which takes over from the next what is better
 * there.
 * <p>
 * Outcomes of searches are often right in most places and wrong in different
 * ones: each has one centroid too many here and one too few there, and no
 * single swap mends it. So each of the {@link CentroidGroups} in which two
 * outcomes differ is exchanged on its own, a few of Lloyd's passes follow, and
 * the exchange stays if compactness is lower. One exchange after the other, so
 * the number of threads does not matter.
 * </p>
 */
final class Crossing {

	/** Exchanges tried with one outcome. */
	private static final int EXCHANGES = 30;

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
	private LooseLloyd best;
	private LooseLloyd trial;

	/** @param limits of the passes */
	Crossing(final WeightedPoints points, final double[][] first,
		final KMeansOptions limits, final Workers workers)
	{
		this.limits = limits;
		this.workers = workers;
		final double squares = points.squares();
		best = new LooseLloyd(points, first.length, squares);
		trial = new LooseLloyd(points, first.length, squares);
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
		trial.start(next);
		settle(trial);
		if (trial.compactness() < best.compactness()) accept();
		exchange(trial.centroids());
	}

	/** The trial is the best, and the best before is the next trial. */
	private void accept() {
		final LooseLloyd before = best;
		best = trial;
		trial = before;
	}

	private void exchange(final double[][] other) {
		final boolean[] isExchanged = new boolean[2 * other.length];
		int tried = 0;
		for (final int[] group : new CentroidGroups(best.centroids(), other)
			.exchanges())
		{
			if (Arrays.stream(group).anyMatch(c -> isExchanged[c])) continue;
			if (tried++ == EXCHANGES) return;
			if (!isBetterWith(group, other)) continue;
			settle(trial);
			accept();
			for (final int c : group) {
				isExchanged[c] = true;
			}
		}
	}

	/** The trial begins at the best outcome with a group of the other. */
	private boolean isBetterWith(final int[] group, final double[][] other) {
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
		for (int pass = 0; pass < passes && lloyd.moved() > limits.tolerance() &&
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
