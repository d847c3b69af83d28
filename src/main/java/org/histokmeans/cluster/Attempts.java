
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.RisingFraction;
import org.histokmeans.parallel.Workers;

/**
 * The attempts of one fit, and the best of them.
 * <p>
 * Of many points, the means of their {@link Cells} stand for them at first, and
 * of many means theirs. On the smallest set every attempt is seeded and
 * converges. Each that beats all before it is improved on its own by a
 * {@link SwapSearch} on a {@link SearchSet}; from each outcome that beats all
 * before it there, Lloyd's algorithm over all points starts, and the best end
 * wins. Attempt i depends on the seed and i alone, so more attempts never make
 * the result worse. Many clusters are not searched for: the most promising
 * outcomes that differ are starting centroids on the next larger set.
 * </p>
 * <p>
 * Implementation notes. Choosing the best attempt and swaps on the smallest set
 * only ended up to 1.6 % above the best known compactness at K = 16: several
 * hundred means are too few to tell. Sixteen thousand means instead of four at
 * the start took three to five times as long. At K = 256, 16 cells to a cluster
 * ended 7 % above 64 on the slide, 1 % on a part of it; 256 cells to a cluster
 * were no better and took twice as long. Smaller cells for the assignment to
 * 65,535 clusters saved nothing. The timings are in BenchmarkTable, among the
 * benchmarks.
 * </p>
 */
final class Attempts {

	/** So many points are clustered as they are. */
	private static final int FEW_POINTS = 4096;

	/** Points of a cell, with most of the grid empty, that a mean stands for. */
	private static final int FEW_IN_CELL = 2;

	/** The least number of cells to a cluster that can stand for points. */
	private static final int CELLS_PER_CLUSTER = 8;

	/**
	 * With more clusters than this, attempts differ little: they are compared
	 * after few iterations, and on more cells.
	 */
	private static final int MANY_CLUSTERS = 128;
	private static final int CELLS_PER_MANY = 64;

	/** The most cubes of a grid, most of them empty. */
	private static final long FINEST = 1L << 22;

	/** The most outcomes that go on to a larger set. */
	private static final int FINALISTS = 2;

	/** An outcome that much worse than the best does not go on. */
	private static final double PROMISING = 1.02;

	/** Outcomes closer than this are the same. */
	private static final double SAME = 1 + 1e-6;

	/** An outcome of a search must be so much better to be worth the end. */
	private static final double BETTER = 1 + 5e-5;

	/** Iterations after which attempts at many clusters are compared. */
	private static final int TRIAL = 6;

	/** With a set of more points than these, attempts use all threads. */
	private static final int LARGE = 40 * FEW_POINTS;

	/** The part of the work that the small sets take, for the progress. */
	private static final double COARSE_PART = 0.3;
	private static final double SEARCH_PART = 0.2;

	private static final Comparator<Clustering> BY_COMPACTNESS = Comparator
		.comparingDouble(Clustering::compactness);

	private static final Lloyd.Listener NOBODY = iterations -> {
		// too short to tell
	};

	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final Progress progress;
	private final RisingFraction fraction;

	/** All points first. */
	private final List<WeightedPoints> sets = new ArrayList<>();

	/** Units of a set in a unit of all points. */
	private final List<Double> scales = new ArrayList<>();

	Attempts(final WeightedPoints points, final int k,
		final KMeansOptions options, final Workers workers, final Progress progress)
	{
		this.k = k;
		this.options = options;
		this.workers = workers;
		this.progress = progress;
		fraction = new RisingFraction(progress, "Clustering");
		fraction.report(0);
		addSets(points, 1);
	}

	private void addSets(final WeightedPoints points, final double scale) {
		sets.add(points);
		scales.add(scale);
		if (points.size() <= FEW_POINTS) return;
		final Cells cells = enoughCells(points);
		if (cells.size() < enough(points)) return;
		final CellMeans means = new CellMeans(cells);
		addSets(means.points(), scale * means.scale());
	}

	private long enough(final WeightedPoints points) {
		return k <= MANY_CLUSTERS ? CELLS_PER_CLUSTER * (long) k : Math.max(2L * k,
			Math.min(CELLS_PER_MANY * (long) k, points.size() / 4));
	}

	/** Finer ones only for many clusters. */
	private Cells enoughCells(final WeightedPoints points) {
		Cells cells = cellsOfFew(points);
		for (long limit = 8L * WeightedPoints.MAX_CELLS; limit <= FINEST &&
			k > MANY_CLUSTERS && cells.size() < enough(points) && points
				.size() > WeightedPoints.MAX_CELLS; limit *= 8)
		{
			cells = new Cells(points, (int) limit, workers);
		}
		return cells.size() > points.size() / 2 ? cellsOfFew(points) : cells;
	}

	/** Cells of few points each; if there are many points, their usual ones. */
	private Cells cellsOfFew(final WeightedPoints points) {
		final int limit = points.size() / FEW_IN_CELL;
		return limit < WeightedPoints.MAX_CELLS ? new Cells(points, limit, workers)
			: points.cells(workers);
	}

	Clustering best() {
		final int last = sets.size() - 1;
		final boolean isLarge = sets.get(last).size() > LARGE;
		final List<Clustering> outcomes = isLarge ? inTurn(last) : inParallel(last);
		return k <= MANY_CLUSTERS ? bestFound(outcomes) : bestOfMany(outcomes);
	}

	/** Looks for better ones; attempts of equal outcome end alike. */
	private Clustering bestFound(final List<Clustering> outcomes) {
		final SearchSet set = new SearchSet(sets, scales, workers);
		final List<SearchSet.Outcome> found = new ArrayList<>();
		double least = Double.POSITIVE_INFINITY;
		for (int attempt = 0; attempt < outcomes.size(); attempt++) {
			final Clustering next = outcomes.get(attempt);
			if (next == null || next.compactness() * SAME >= least) continue;
			least = next.compactness();
			found.add(set.improved(next.centroids(), options, new Random(seedOf(
				attempt) + 1)));
			fraction.add(SEARCH_PART / outcomes.size());
		}
		return bestFinished(found);
	}

	/** Lloyd's algorithm over all points, from each that beats those before. */
	private Clustering bestFinished(final List<SearchSet.Outcome> found) {
		Clustering best = null;
		double least = Double.POSITIVE_INFINITY;
		for (final SearchSet.Outcome outcome : found) {
			if (outcome.compactness() * BETTER >= least) continue;
			least = outcome.compactness();
			final Clustering next = lloyd(0, workers, this::finishing).run(outcome
				.start(), options.iterations(), options.tolerance());
			best = best == null ? next : best(Arrays.asList(best, next));
		}
		return best;
	}

	private Clustering bestOfMany(final List<Clustering> outcomes) {
		final int last = sets.size() - 1;
		outcomes.removeIf(Objects::isNull);
		Clustering best = finished(last, best(outcomes));
		if (last == 0) return best;
		outcomes.add(best);
		for (int set = last - 1; set > 0; set--) {
			best = best(finish(set, promising(outcomes)));
			outcomes.clear();
			outcomes.add(best);
		}
		return lloyd(0, workers, this::finishing).run(rescaled(best, 0), options
			.iterations(), options.tolerance());
	}

	private void finishing(final int iterations) {
		final double done = COARSE_PART + SEARCH_PART;
		fraction.report(done + (1 - done) * fraction(iterations));
	}

	/** Nobody knows how many iterations will come. */
	private static double fraction(final int iterations) {
		return iterations / (iterations + 20.0);
	}

	/** All attempts on a set at once, each on one thread. */
	private List<Clustering> inParallel(final int set) {
		final int attempts = options.usefulAttempts();
		return parallel(attempts, (attempt, one) -> {
			final Clustering outcome = attempt(set, attempt, one, NOBODY);
			fraction.add(COARSE_PART / attempts);
			return outcome;
		});
	}

	/**
	 * One attempt after the other on all points and threads; null for those that
	 * do not beat all before them.
	 */
	private List<Clustering> inTurn(final int set) {
		final int attempts = options.usefulAttempts();
		final List<Clustering> outcomes = new ArrayList<>();
		double least = Double.POSITIVE_INFINITY;
		for (int a = 0; a < attempts; a++) {
			final int done = a;
			final Clustering next = attempt(set, a, workers, i -> fraction.report(
				COARSE_PART * (done + fraction(i)) / attempts));
			outcomes.add(next.compactness() < least ? next : null);
			least = Math.min(least, next.compactness());
		}
		return outcomes;
	}

	/** What was broken off goes on. */
	private Clustering finished(final int set, final Clustering outcome) {
		return run(set, outcome.centroids(), options.iterations(), workers, set > 0
			? NOBODY : this::finishing);
	}

	private Clustering attempt(final int set, final int attempt,
		final Workers threads, final Lloyd.Listener listener)
	{
		progress.stopIfCanceled();
		final double[][] seeds = options.seeding().seeder(threads).seed(sets.get(
			set), k, new Random(seedOf(attempt)));
		return run(set, seeds, k <= MANY_CLUSTERS ? options.iterations() : Math.min(
			TRIAL, options.iterations()), threads, listener);
	}

	private List<Clustering> promising(final List<Clustering> outcomes) {
		final List<Clustering> sorted = new ArrayList<>(outcomes);
		sorted.sort(BY_COMPACTNESS);
		final List<Clustering> promising = new ArrayList<>();
		double last = -1;
		for (final Clustering next : sorted) {
			final boolean isNew = next.compactness() > last * SAME;
			final boolean isGood = next.compactness() <= sorted.get(0).compactness() *
				PROMISING;
			if (isNew && isGood && promising.size() < FINALISTS) promising.add(next);
			last = next.compactness();
		}
		return promising;
	}

	private List<Clustering> finish(final int set,
		final List<Clustering> outcomes)
	{
		final boolean isOne = outcomes.size() == 1;
		return parallel(outcomes.size(), (i, one) -> run(set, rescaled(outcomes.get(
			i), set), options.iterations(), isOne ? workers : one, NOBODY));
	}

	/** Centroids of the next smaller set in the units of this one. */
	private double[][] rescaled(final Clustering outcome, final int set) {
		final double factor = scales.get(set) / scales.get(set + 1);
		return Arrays.stream(outcome.centroids()).map(p -> Arrays.stream(p).map(
			c -> c * factor).toArray()).toArray(double[][]::new);
	}

	private Clustering run(final int set, final double[][] start, final int limit,
		final Workers threads, final Lloyd.Listener listener)
	{
		return lloyd(set, threads, listener).run(start, limit, options.tolerance() *
			scales.get(set));
	}

	private Lloyd lloyd(final int set, final Workers threads,
		final Lloyd.Listener listener)
	{
		return new Lloyd(sets.get(set).cells(threads), threads, progress, listener);
	}

	/** What is computed on one thread. */
	private interface Task {

		Clustering compute(int number, Workers one);
	}

	private List<Clustering> parallel(final int tasks, final Task task) {
		final Clustering[] outcomes = new Clustering[tasks];
		final Workers one = Workers.of(1).stoppedBy(progress);
		workers.run(tasks, t -> outcomes[t] = task.compute(t, one));
		return new ArrayList<>(Arrays.asList(outcomes));
	}

	/** The best; of equally good ones, the first. */
	private static Clustering best(final List<Clustering> clusterings) {
		return Collections.min(clusterings, BY_COMPACTNESS);
	}

	/**
	 * Attempt n of one seed is not attempt n + 1 of the seed before: the seeds
	 * are scrambled (the 64-bit finalizer of MurmurHash3). Without random
	 * seeding, the seed does not matter.
	 */
	private long seedOf(final int attempt) {
		final long seed = options.seeding().isRandom() ? options.seed() : 0;
		long h = seed + 0x9E3779B97F4A7C15L * attempt;
		h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
		h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return h ^ (h >>> 33);
	}
}
