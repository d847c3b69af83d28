
package org.histokmeans.cluster;

import java.util.List;

import org.histokmeans.parallel.Workers;

/**
 * Improves an outcome by {@link Swaps}, in rounds: those that promise most are
 * tried for a few iterations, the best of them converge, and the best outcome
 * is where the next round starts, until a round finds nothing better.
 */
final class SwapSearch {

	/** Swaps tried in a round by cluster, and at most. */
	private static final int SWAPS_BY_K = 2;
	private static final int SWAPS = 40;

	/** Swaps of a round that converge, at most. */
	private static final int FINALISTS = 4;

	/** Rounds at most, and rounds times clusters. */
	private static final int ROUNDS = 8;
	private static final int WORK = 128;

	/** The most points times clusters times swaps of a round. */
	private static final long BUDGET = 1 << 21;

	private final PointSet set;
	private final int k;
	private final KMeansOptions options;
	private final Workers workers;

	SwapSearch(final PointSet set, final int k, final KMeansOptions options,
		final Workers workers)
	{
		this.set = set;
		this.k = k;
		this.options = options;
		this.workers = workers;
	}

	Clustering improved(final Clustering outcome) {
		Clustering best = outcome;
		final int rounds = swaps() > 0 ? Math.min(ROUNDS, WORK / k) : 0;
		for (int round = 0; round < rounds; round++) {
			final List<Clustering> tried = tried(new Swaps(set.points(), best,
				workers).best(swaps()));
			if (tried.isEmpty()) return best;
			final Clustering next = Outcomes.best(converged(tried));
			if (!Outcomes.isBetter(next, best)) return best;
			best = next;
		}
		return best;
	}

	/** As many as are worth their time; points and clusters make it long. */
	private int swaps() {
		return (int) Math.min(Math.min(SWAPS, SWAPS_BY_K * k), BUDGET / ((long) k *
			set.points().size()));
	}

	/** The best after a few iterations. */
	private List<Clustering> tried(final List<double[][]> starts) {
		final KMeansOptions trial = Attempts.trial(options).withTolerance(0);
		final List<Clustering> tried = Outcomes.inParallel(starts.size(), workers, (
			i, one) -> set.run(starts.get(i), trial, one, Lloyd.Listener.NOBODY));
		tried.sort(Outcomes.BY_COMPACTNESS);
		return tried.subList(0, Math.min(FINALISTS, (tried.size() + 3) / 4));
	}

	private List<Clustering> converged(final List<Clustering> tried) {
		return Outcomes.inParallel(tried.size(), workers, (i, one) -> set.run(tried
			.get(i).centroids(), options, one, Lloyd.Listener.NOBODY));
	}
}
