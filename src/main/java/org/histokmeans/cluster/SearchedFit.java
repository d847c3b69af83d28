
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.parallel.Workers;

/**
 * The fit of few points that chooses its starting centroids itself.
 * <p>
 * On the smallest set of a {@link Pyramid} {@link Attempts} are made. Each that
 * beats all before it is improved on its own by swaps on a {@link SearchSet};
 * from each outcome that beats all before it there, Lloyd's algorithm over all
 * points starts, and the best end wins. Attempt i depends on the seed and i
 * alone, so more attempts never make the result worse.
 * </p>
 */
final class SearchedFit {

	/** On more points, the coarse sets find what a search would. */
	private static final int MOST_POINTS = Integer.getInteger("most", 1 << 18);

	/** An outcome of a search must be so much better to be worth the end. */
	private static final double BETTER = 1 + 5e-5;

	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final FitProgress progress;
	private final PointSet all;
	private final PointSet coarse;

	SearchedFit(final WeightedPoints points, final int k,
		final KMeansOptions options, final Workers workers)
	{
		this.k = k;
		this.options = options;
		this.workers = workers;
		progress = new FitProgress(workers);
		final List<PointSet> sets = new Pyramid(points, k, workers).sets();
		all = sets.get(0);
		coarse = sets.get(sets.size() - 1);
	}

	static boolean isFor(final WeightedPoints points, final int k) {
		return points.size() <= MOST_POINTS && !Pyramid.areMany(k);
	}

	Clustering best() {
		final Attempts attempts = new Attempts(coarse, k, options, workers,
			progress);
		return bestFinished(searched(attempts, attempts.inParallel()));
	}

	private List<SearchSet.Outcome> searched(final Attempts attempts,
		final List<Clustering> outcomes)
	{
		final SearchSet set = new SearchSet(all, options, workers);
		final List<SearchSet.Outcome> found = new ArrayList<>();
		Clustering best = null;
		for (int number = 0; number < outcomes.size(); number++) {
			final Clustering next = outcomes.get(number);
			if (best != null && !Outcomes.isBetter(next, best)) continue;
			best = next;
			found.add(set.improved(next, coarse, attempts.random(number)));
		}
		return found;
	}

	/** Lloyd's algorithm over all points, from each that beats those before. */
	private Clustering bestFinished(final List<SearchSet.Outcome> found) {
		Clustering best = null;
		double least = Double.POSITIVE_INFINITY;
		for (final SearchSet.Outcome outcome : found) {
			if (outcome.compactness * BETTER >= least) continue;
			least = outcome.compactness;
			final Clustering next = all.run(outcome.start, options, workers,
				progress::finish);
			if (best == null || next.compactness() < best.compactness()) best = next;
		}
		return best;
	}
}
