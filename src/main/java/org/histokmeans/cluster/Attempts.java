
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The attempts of one fit, and the best of them.
 * <p>
 * Of many points, the means of their {@link Cells} stand for them at first:
 * every attempt is seeded and converges there. The most promising of the
 * outcomes, those that differ, are starting centroids for Lloyd's algorithm
 * over all points, and the best result of these is kept. Few points need no
 * such detour.
 * </p>
 */
final class Attempts {

	/** So many points are clustered as they are. */
	private static final int FEW_POINTS = 4096;

	/** The least number of cells to a cluster that can stand for points. */
	private static final int CELLS_PER_CLUSTER = 4;

	/** The most outcomes that go on to all points. */
	private static final int FINALISTS = 3;

	/** An outcome that much worse than the best does not go on. */
	private static final double PROMISING = 1.01;

	/** Outcomes closer than this are the same. */
	private static final double SAME = 1 + 1e-5;

	/** The part of the work that the cells' means take, for the progress. */
	private static final double COARSE_PART = 0.5;

	private final WeightedPoints points;
	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final Progress progress;
	private final RisingFraction fraction;

	Attempts(final WeightedPoints points, final int k,
		final KMeansOptions options, final Workers workers, final Progress progress)
	{
		this.points = points;
		this.k = k;
		this.options = options;
		this.workers = workers;
		this.progress = progress;
		fraction = new RisingFraction(progress, "Clustering");
	}

	Clustering best() {
		fraction.report(0);
		if (points.size() <= FEW_POINTS) return first(inParallel(points, 1, 1));
		final Cells cells = points.cells(workers);
		if (cells.size() < CELLS_PER_CLUSTER * (long) k) return first(inTurn());
		final CellMeans means = new CellMeans(cells);
		final List<Clustering> outcomes = inParallel(means.points(), means.scale(),
			COARSE_PART);
		return first(finish(means, promising(outcomes)));
	}

	/** All attempts at once, each on one thread. */
	private List<Clustering> inParallel(final WeightedPoints seen,
		final double scale, final double part)
	{
		final int attempts = options.usefulAttempts();
		final Clustering[] outcomes = new Clustering[attempts];
		try (Workers one = Workers.of(1)) {
			workers.run(attempts, attempt -> {
				outcomes[attempt] = attempt(seen, attempt, scale, one, i -> {
					// too short to tell
				});
				fraction.add(part / attempts);
			});
		}
		return Arrays.asList(outcomes);
	}

	/** One attempt after the other on all points and threads. */
	private List<Clustering> inTurn() {
		final int attempts = options.usefulAttempts();
		Clustering best = null;
		for (int a = 0; a < attempts; a++) {
			final int done = a;
			final Clustering next = attempt(points, a, 1, workers, i -> fraction
				.report(fraction(done, i, attempts)));
			best = best == null ? next : first(Arrays.asList(best, next));
		}
		return Arrays.asList(best);
	}

	private Clustering attempt(final WeightedPoints seen, final int attempt,
		final double scale, final Workers threads, final Lloyd.Listener listener)
	{
		progress.stopIfCanceled();
		final double[][] seeds = options.seeding().seeder(threads).seed(seen, k,
			new Random(seedOf(attempt)));
		return new Lloyd(seen.cells(threads), threads, progress, listener).run(
			seeds, options.iterations(), options.tolerance() * scale);
	}

	private List<Clustering> promising(final List<Clustering> outcomes) {
		final List<Clustering> sorted = new ArrayList<>(outcomes);
		sorted.sort(Comparator.comparingDouble(Clustering::compactness));
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

	private List<Clustering> finish(final CellMeans means,
		final List<Clustering> outcomes)
	{
		final List<Clustering> finished = new ArrayList<>();
		for (final Clustering outcome : outcomes) {
			final int done = finished.size();
			finished.add(new Lloyd(points.cells(workers), workers, progress,
				i -> fraction.report(COARSE_PART + (1 - COARSE_PART) * fraction(done, i,
					outcomes.size()))).run(means.unscaled(outcome.centroids()), options
						.iterations(), options.tolerance()));
		}
		return finished;
	}

	/** Nobody knows how many iterations will come; most attempts need 20. */
	private static double fraction(final int done, final int iterations,
		final int attempts)
	{
		return (done + iterations / (iterations + 20.0)) / attempts;
	}

	/** The best; of equally good ones, the first. */
	private static Clustering first(final List<Clustering> clusterings) {
		Clustering best = clusterings.get(0);
		for (final Clustering next : clusterings) {
			if (next.compactness() < best.compactness()) best = next;
		}
		return best;
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
