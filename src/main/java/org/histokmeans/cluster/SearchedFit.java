
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.histokmeans.parallel.Workers;

/**
 * The fit that chooses its starting centroids itself, of few points or of 17 to
 * 32 clusters.
 * <p>
 * On the smallest set of a {@link Pyramid} {@link Attempts} are made. The first
 * few, and each that beats all before it, are improved on their own by swaps on
 * a {@link SearchSet}, and a {@link Crossing} makes the best of them. From each
 * outcome that beats all before it there, Lloyd's algorithm over all points
 * starts after passes with {@link Momentum}, and the best end wins. Attempt i
 * depends on the seed and i alone, and only those before it are crossed with
 * it, so more attempts never make the result worse. For more than some ten
 * thousand points only attempts that beat those before go on, and nothing is
 * crossed.
 * </p>
 * <p>
 * Implementation notes, of trials on parts of images, K = 8 to 32. Three times
 * the work for one attempt ended worse than the attempts do: a search ends
 * where no single swap helps, so longer ones gained nothing. Attempts hardly
 * worse than the best before, with a third of the work each, were better where
 * the constants were chosen and worse on other parts. The best of two or four
 * times as many drawn points, by what the swap alone gains, were no better.
 * Crossing is little of the time, searching four attempts instead of one or two
 * is most of it. On 24 sets with three seeds at K = 16, crossing on the rough
 * set and searching on only from the best left 13 fits of 72 more than 0.01 %
 * above ten restarts, instead of 4; no search on the fine set before crossing
 * there, 44; bounds that overlap more (5 to 20 %) saved little and ended worse.
 * </p>
 * <p>
 * With more than 16 clusters, four attempts that are searched a third as long
 * on the rough set and crossed end better than one or two. On the same 24 sets
 * with three seeds, K = 24 and 32, fits more than 0.01 % above ten restarts
 * became 10 and 12 of 72 instead of 21 and 15, and the mean above the best
 * known 0.06 and 0.13 % instead of 0.11 and 0.20. Searched three times as long,
 * they took almost twice the processor time. One more search after crossing
 * gained hardly anything, nor did leaving out swaps of a cluster and a place
 * that were tried before (a fifth of them), or centroids that stay while their
 * way to the mean is worth little. Fewer passes of a trial ended worse.
 * </p>
 * <p>
 * On twelve images of 265,000 to 951,000 colors with two seeds, K = 32, a
 * search left 10 fits of 24 above ten restarts by over 0.01 % (at most 0.22 %)
 * instead of 20 (1.03 %), in 1.8 of the processor time; crossing took 3.5 times
 * as long and left 12. For K = 16 the search found no better, 6 instead of 4 of
 * 26.
 * </p>
 */
final class SearchedFit {

	/** For fewer clusters, the coarse set finds what a search would. */
	static final int LEAST_K = 4;

	/** For more, a search takes too long. */
	static final int MOST_K = 32;

	/** For more points, crossing outcomes does. */
	private static final int MOST_CROSSED_POINTS = 1 << 16;

	/**
	 * For more clusters, attempts on all points and long searches do, and the
	 * coarse set of many points leads astray.
	 */
	private static final int FEW_CLUSTERS = 16;

	/** So many attempts are then searched to the end, however they compare. */
	private static final int FIRST = 4;

	/** A search of few clusters on more points gains nothing. */
	private static final int MOST_POINTS = 1 << 18;

	/** An outcome must be so much better than those before to go on. */
	private static final double BETTER = 1 + 1e-6;
	private static final double MUCH_BETTER = 1 + 5e-4;
	private static final double FINALLY_BETTER = 1 + 5e-5;

	/** The most cubes, most of them empty: of a color space, 8 and 4 wide. */
	private static final int ROUGH = 1 << 15;
	private static final int FINE = 1 << 18;

	/** Swaps tried in vain by cluster. */
	private static final int ROUGH_PATIENCE = 3;
	private static final int FINE_PATIENCE = 2;

	/** The most points that all trials of a search look at, by cluster. */
	private static final int ROUGH_WORK = 3 << 13;
	private static final int ROUGH_WORK_OF_SEVERAL = 1 << 13;
	private static final int FINE_WORK = 1 << 14;

	/** The parts of the time after which attempts and searches end. */
	private static final double ATTEMPTS_END = 0.1;
	private static final double ROUGH_END = 0.5;
	private static final double FINE_END = 0.8;
	private static final double CROSSED_END = 0.9;

	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final FitProgress progress;
	private final PointSet all;
	private final SearchSet rough;

	/** That attempts are made on. */
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
		rough = new SearchSet(all, ROUGH, k, options, workers);
		coarse = sets.size() == 1 && hasManyCrossed() && points
			.size() > Pyramid.FEW_POINTS ? rough.set() : sets.get(sets.size() - 1);
	}

	static boolean isFor(final WeightedPoints points, final int k) {
		return k >= LEAST_K && k <= MOST_K && (k > FEW_CLUSTERS || points
			.size() <= MOST_POINTS);
	}

	Clustering best() {
		progress.begin(FitProgress.Step.ATTEMPTS, 0, ATTEMPTS_END);
		final Attempts attempts = new Attempts(coarse, k, options, workers,
			progress);
		final List<SearchOutcome> outcomes = searched(SearchOutcome.first(outcomes(
			attempts.inParallel()), first(), BETTER), attempts);
		return bestFinished(SearchOutcome.records(outcomes, FINALLY_BETTER));
	}

	/** How many attempts are always searched to the end. */
	private int first() {
		return isCrossed() ? FIRST : 1;
	}

	private boolean isCrossed() {
		return all.points().size() <= MOST_CROSSED_POINTS;
	}

	private boolean hasManyCrossed() {
		return isCrossed() && k > FEW_CLUSTERS;
	}

	private int roughWork() {
		return hasManyCrossed() ? ROUGH_WORK_OF_SEVERAL : ROUGH_WORK;
	}

	private List<SearchOutcome> searched(final List<SearchOutcome> attempted,
		final Attempts attempts)
	{
		List<SearchOutcome> outcomes = attempted;
		final SearchSet fine = new SearchSet(all, FINE, k, options, workers);
		final boolean isTwice = rough.size() < fine.size();
		if (isTwice) {
			progress.begin(FitProgress.Step.SEARCH, ATTEMPTS_END, ROUGH_END);
			outcomes = searched(outcomes, rough, ROUGH_PATIENCE, roughWork(),
				attempts);
			if (!isCrossed()) outcomes = SearchOutcome.records(outcomes, MUCH_BETTER);
		}
		progress.begin(FitProgress.Step.SEARCH, isTwice ? ROUGH_END : ATTEMPTS_END,
			isCrossed() ? FINE_END : CROSSED_END);
		outcomes = searched(outcomes, fine, FINE_PATIENCE, FINE_WORK, attempts);
		if (!isCrossed()) return outcomes;
		progress.begin(FitProgress.Step.SEARCH, FINE_END, CROSSED_END);
		return fine.crossed(outcomes, progress::report);
	}

	private List<SearchOutcome> outcomes(final List<Clustering> clusterings) {
		final List<SearchOutcome> outcomes = new ArrayList<>();
		for (final Clustering next : clusterings) {
			outcomes.add(new SearchOutcome(outcomes.size(), all.rescaled(next
				.centroids(), coarse), next.compactness()));
		}
		return outcomes;
	}

	private List<SearchOutcome> searched(final List<SearchOutcome> outcomes,
		final SearchSet set, final int patienceByK, final int work,
		final Attempts attempts)
	{
		final int limit = work * Math.max(16, k) / set.size();
		// a search needs 200 bytes a point
		final Workers searching = isCrossed() ? workers : workers.single();
		return Outcomes.inParallel(outcomes.size(), searching, DrawnSwaps.WARMUP, (
			i, one) -> {
			final SearchOutcome from = outcomes.get(i);
			final DoubleConsumer listener = progress.oneOf(outcomes.size());
			final SearchOutcome found = set.improved(from, patienceByK * k, limit,
				attempts.random(from.attempt), listener);
			listener.accept(1);
			return found;
		});
	}

	/** Lloyd's algorithm over all points, from each that beats those before. */
	private Clustering bestFinished(final List<SearchOutcome> found) {
		progress.begin(FitProgress.Step.FINISH, CROSSED_END, 1);
		Clustering best = null;
		for (int i = 0; i < found.size(); i++) {
			final int done = i;
			final Clustering next = all.runWithMomentum(found.get(i).centroids,
				options, workers, iterations -> progress.run(done, found.size(),
					iterations));
			if (best == null || next.compactness() < best.compactness()) best = next;
		}
		return best;
	}
}
