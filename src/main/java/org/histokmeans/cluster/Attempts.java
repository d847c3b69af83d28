
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.histokmeans.parallel.RisingFraction;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * The attempts of one fit, and the best of them.
 * <p>
 * Of many points, the means of their {@link Cells} stand for them at first, and
 * of many means theirs. On the smallest set every attempt is seeded and
 * converges, and {@link Swaps} improve the best. The most promising outcomes
 * that differ are starting centroids on the next larger set; the best outcome
 * there is where Lloyd's algorithm over all points starts.
 * </p>
 * <p>
 * Implementation notes. On the 6.6-megapixel slide, without swaps, ten attempts
 * at K = 16 ended 0.5 % above the best known compactness. Sixteen thousand
 * means instead of four at the start took three to five times as long. At K =
 * 256, 16 cells to a cluster ended 7 % above 64 on the slide, 1 % on a part of
 * it; 256 cells to a cluster were no better and took twice as long. Smaller
 * cells for the assignment to 65,535 clusters saved nothing. The timings are in
 * BenchmarkTable, among the benchmarks.
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

	/**
	 * Swaps tried in a round by cluster, and at most; those that converge; rounds
	 * at most.
	 */
	private static final int SWAPS_BY_K = 2;
	private static final int SWAPS = 40;
	private static final int SWAP_FINALISTS = 4;
	private static final int SWAP_ROUNDS = 8;
	private static final int SWAP_WORK = 128;

	/** The most points times clusters times swaps of a round. */
	private static final long SWAP_BUDGET = 1 << 21;

	/** Iterations that show whether a swap is worth more. */
	private static final int TRIAL = 6;

	/** The part of the work that the small sets take, for the progress. */
	private static final double COARSE_PART = 0.5;

	private static final Comparator<Clustering> BY_COMPACTNESS = Comparator
		.comparingDouble(Clustering::compactness);

	private static final Lloyd.Listener NOBODY = iterations -> {
		// too short to tell
	};

	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final RisingFraction fraction;

	/** All points first. */
	private final List<WeightedPoints> sets = new ArrayList<>();

	/** Units of a set in a unit of all points. */
	private final List<Double> scales = new ArrayList<>();

	Attempts(final WeightedPoints points, final int k,
		final KMeansOptions options, final Workers workers)
	{
		this.k = k;
		this.options = options;
		this.workers = workers;
		fraction = new RisingFraction(workers, Stage.CLUSTERING);
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
		final boolean isLarge = sets.get(last).size() > options.usefulAttempts() *
			FEW_POINTS * 4L;
		final List<Clustering> outcomes = isLarge ? inTurn(last) : inParallel(last);
		Clustering best = finished(last, best(outcomes));
		if (!isLarge) best = improved(last, best);
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
		fraction.report(COARSE_PART + (1 - COARSE_PART) * fraction(iterations));
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

	/** One attempt after the other on all points and threads. */
	private List<Clustering> inTurn(final int set) {
		final int attempts = options.usefulAttempts();
		final double part = set > 0 || k > MANY_CLUSTERS ? COARSE_PART : 1;
		Clustering best = null;
		for (int a = 0; a < attempts; a++) {
			final int done = a;
			final Clustering next = attempt(set, a, workers, i -> fraction.report(
				part * (done + fraction(i)) / attempts));
			best = best == null ? next : best(Arrays.asList(best, next));
		}
		return new ArrayList<>(Collections.singletonList(best));
	}

	/** What was broken off goes on. */
	private Clustering finished(final int set, final Clustering outcome) {
		return k <= MANY_CLUSTERS ? outcome : run(set, outcome.centroids(), options
			.iterations(), workers, set > 0 ? NOBODY : this::finishing);
	}

	private Clustering attempt(final int set, final int attempt,
		final Workers threads, final Lloyd.Listener listener)
	{
		workers.stopIfCanceled();
		final double[][] seeds = options.seeding().seeder(threads).seed(sets.get(
			set), k, new Random(seedOf(attempt)));
		return run(set, seeds, k <= MANY_CLUSTERS ? options.iterations() : Math.min(
			TRIAL, options.iterations()), threads, listener);
	}

	private Clustering improved(final int set, final Clustering outcome) {
		Clustering best = outcome;
		final int rounds = Math.min(SWAP_ROUNDS, SWAP_WORK / k);
		for (int round = 0; round < rounds && swaps(set) > 0; round++) {
			final List<Clustering> tried = tried(set, new Swaps(sets.get(set), best,
				workers).best(swaps(set)));
			if (tried.isEmpty()) return best;
			final Clustering next = best(parallel(tried.size(), (i, one) -> run(set,
				tried.get(i).centroids(), options.iterations(), one, NOBODY)));
			if (next.compactness() * SAME >= best.compactness()) return best;
			best = next;
		}
		return best;
	}

	/** As many as are worth their time; points and clusters make it long. */
	private int swaps(final int set) {
		return (int) Math.min(Math.min(SWAPS, SWAPS_BY_K * k), SWAP_BUDGET /
			((long) k * sets.get(set).size()));
	}

	private List<Clustering> tried(final int set, final List<double[][]> starts) {
		final int limit = Math.min(TRIAL, options.iterations());
		final List<Clustering> tried = parallel(starts.size(), (i, one) -> lloyd(
			set, one, NOBODY).run(starts.get(i), limit, 0));
		tried.sort(BY_COMPACTNESS);
		return tried.subList(0, Math.min(SWAP_FINALISTS, (tried.size() + 3) / 4));
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
		return new Lloyd(sets.get(set).cells(threads), threads, listener);
	}

	/** What is computed on one thread. */
	private interface Task {

		Clustering compute(int number, Workers one);
	}

	private List<Clustering> parallel(final int tasks, final Task task) {
		final Clustering[] outcomes = new Clustering[tasks];
		final Workers one = workers.single();
		workers.run(tasks, t -> outcomes[t] = task.compute(t, one));
		return new ArrayList<>(Arrays.asList(outcomes));
	}

	/** The best; of equally good ones, the first. */
	private static Clustering best(final List<Clustering> clusterings) {
		return Collections.min(clusterings, BY_COMPACTNESS);
	}

	/**
	 * Attempt n of one seed is not attempt n + 1 of the seed before: the seeds
	 * are scrambled (the 64-bit finalizer of MurmurHash3).
	 */
	private long seedOf(final int attempt) {
		long h = options.seed() + 0x9E3779B97F4A7C15L * attempt;
		h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
		h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return h ^ (h >>> 33);
	}
}
