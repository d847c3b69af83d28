
package org.histokmeans.cluster;

import java.util.Collections;
import java.util.List;

import org.histokmeans.parallel.Workers;

/**
 * The fit that chooses its starting centroids itself.
 * <p>
 * Of many points, means stand for them at first: the sets of a {@link Pyramid}.
 * On the smallest set {@link Attempts} are made, and a {@link SwapSearch}
 * improves the best. The most promising outcomes that differ are starting
 * centroids on the next larger set; the best outcome there is where Lloyd's
 * algorithm over all points starts, from four clusters on after passes with
 * {@link Momentum}.
 * </p>
 * <p>
 * Implementation notes. On the 6.6-megapixel slide, without swaps, ten attempts
 * at K = 16 ended 0.5 % above the best known compactness. Sixteen thousand
 * means instead of four at the start took three to five times as long. At K =
 * 256, 16 cells to a cluster ended 7 % above 64 on the slide, 1 % on a part of
 * it; 256 cells to a cluster were no better and took twice as long. The timings
 * are in BenchmarkTable, among the benchmarks.
 * </p>
 */
final class CoarseToFine {

	/** The part of the time that attempts and swaps take. */
	static final double COARSE_PART = 0.5;

	/** The part that everything before the run over all points takes. */
	private static final double MIDDLE_PART = 0.7;

	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final FitProgress progress;
	private final List<PointSet> sets;

	CoarseToFine(final WeightedPoints points, final int k,
		final KMeansOptions options, final Workers workers)
	{
		this.k = k;
		this.options = options;
		this.workers = workers;
		progress = new FitProgress(workers);
		sets = new Pyramid(points, k, workers).sets();
	}

	Clustering best() {
		int set = sets.size() - 1;
		final boolean goesOn = set > 0 || Pyramid.areMany(k);
		progress.begin(FitProgress.Step.ATTEMPTS, 0, goesOn ? COARSE_PART : 1);
		final Attempts attempts = new Attempts(sets.get(set), k, options, workers,
			progress);
		List<Clustering> outcomes = attempts.outcomes();
		Clustering best = improved(attempts, Outcomes.best(outcomes));
		if (set == 0) return best;
		outcomes.add(best);
		progress.begin(FitProgress.Step.FINISH, COARSE_PART, MIDDLE_PART);
		while (--set > 0) {
			best = Pyramid.areMany(k) ? onMiddle(set, best) : Outcomes.best(onLarger(
				set, Outcomes.promising(outcomes)));
			outcomes = Collections.singletonList(best);
		}
		progress.begin(FitProgress.Step.FINISH, sets.size() > 2 ? MIDDLE_PART
			: COARSE_PART, 1);
		return onLarger(0, best, workers, progress::run);
	}

	/** Swaps take too long where attempts are made one after the other. */
	private Clustering improved(final Attempts attempts,
		final Clustering outcome)
	{
		final Clustering finished = attempts.finished(outcome);
		return attempts.areInTurn() ? finished : new SwapSearch(sets.get(sets
			.size() - 1), k, options, workers).improved(finished);
	}

	private List<Clustering> onLarger(final int set,
		final List<Clustering> outcomes)
	{
		final boolean isOne = outcomes.size() == 1;
		return Outcomes.inParallel(outcomes.size(), workers, (i, one) -> onLarger(
			set, outcomes.get(i), isOne ? workers : one, progress::run));
	}

	/** Only so far that fewer passes are left for the larger set. */
	private Clustering onMiddle(final int set, final Clustering outcome) {
		return sets.get(set).momentum(start(set, outcome), options, workers,
			progress::run);
	}

	/** From the outcome on the set before. */
	private Clustering onLarger(final int set, final Clustering outcome,
		final Workers threads, final Lloyd.Listener listener)
	{
		final PointSet larger = sets.get(set);
		final double[][] start = start(set, outcome);
		return k < SearchedFit.LEAST_K ? larger.run(start, options, threads,
			listener) : larger.runWithMomentum(start, options, threads, listener);
	}

	private double[][] start(final int set, final Clustering outcome) {
		return sets.get(set).rescaled(outcome.centroids(), sets.get(set + 1));
	}
}
