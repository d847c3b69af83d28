
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

	static final int ROUGH = Integer.getInteger("rough", 1 << 15), FINE = 1 << 18;
	static final double RB = Double.parseDouble(System.getProperty("rb", "3"));
	static final double FB = Double.parseDouble(System.getProperty("fb", "3"));
	static final int RMIN = Integer.getInteger("rmin", 16), FMIN = Integer.getInteger("fmin", 8);
	static final long RW = Integer.getInteger("rw", 1 << 16);
	static final long FW = Integer.getInteger("fw", 1 << 16);

	Clustering best() {
		final Attempts attempts = new Attempts(coarse, k, options, workers,
			progress);
		List<SearchOutcome> outcomes = new ArrayList<>();
		final SwapSearch coarseSwaps = new SwapSearch(coarse, k, options, workers);
		Clustering last = null;
		int number = 0;
		for (final Clustering outcome : attempts.inParallel()) {
			if (last == null || Outcomes.isBetter(outcome, last)) {
				last = outcome;
				final Clustering next = coarseSwaps.improved(outcome);
				outcomes.add(new SearchOutcome(number, all.rescaled(next.centroids(),
					coarse), next.compactness()));
			}
			number++;
		}
		outcomes = SearchOutcome.records(outcomes, 1 + 1e-6);
		if (k > 1) {
		final SearchSet rough = new SearchSet(all, ROUGH, k, options, workers);
		final SearchSet fine = new SearchSet(all, FINE, k, options, workers);
		if (rough.size() < fine.size()) outcomes = SearchOutcome.records(searched(rough, attempts, outcomes, Math.max(RMIN, (int) (RB * k)), (int) (RW * Math.max(16, k) / rough.size())), Double.parseDouble(System.getProperty("rbet","1.001")));
		outcomes = SearchOutcome.records(searched(fine, attempts, outcomes, Math.max(FMIN, (int) (FB * k)), (int) (FW * Math.max(16, k) / fine.size())), 1 + 5e-5);
		}
		return bestFinished(outcomes);
	}

	private List<SearchOutcome> searched(final SearchSet set,
		final Attempts attempts, final List<SearchOutcome> outcomes, int patience, int limit)
	{
		final List<SearchOutcome> found = new ArrayList<>();
		for (final SearchOutcome outcome : outcomes) {
			found.add(set.improved(outcome, patience, limit, attempts.random(outcome.attempt)));
		}
		return found;
	}

	/** Lloyd's algorithm over all points, from each that beats those before. */
	private Clustering bestFinished(final List<SearchOutcome> found) {
		Clustering best = null;
		for (final SearchOutcome outcome : found) {
			final Clustering next = all.run(outcome.centroids, options, workers,
				progress::finish);
			if (best == null || next.compactness() < best.compactness()) best = next;
		}
		return best;
	}
}
