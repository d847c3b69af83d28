
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

import org.histokmeans.parallel.Workers;

/** The attempts on one set: each is seeded anew and converges. */
final class Attempts {

	/** Iterations that show whether an outcome is worth more. */
	private static final int TRIAL = 6;

	/** Attempts with many clusters, and with more clusters than that. */
	private static final int FEW = 2;
	private static final int MOST_CLUSTERS = 1 << 13;

	/** The part of an attempt that seeding takes, for many clusters. */
	private static final double SEEDING = 0.5;

	private final PointSet set;
	private final int k;
	private final KMeansOptions options;
	private final Workers workers;
	private final FitProgress progress;

	Attempts(final PointSet set, final int k, final KMeansOptions options,
		final Workers workers, final FitProgress progress)
	{
		this.set = set;
		this.k = k;
		this.options = options;
		this.workers = workers;
		this.progress = progress;
	}

	/**
	 * With many clusters, attempts end alike and take long: of 65,535 clusters on
	 * a part of a slide, three ended within 0.03 %; of 256 and 1000 on six
	 * images, two instead of ten ended 0.04 % higher and 0.11 % lower in the
	 * mean.
	 */
	int count() {
		if (!Pyramid.areMany(k)) return options.usefulAttempts();
		return k > MOST_CLUSTERS ? 1 : Math.min(FEW, options.usefulAttempts());
	}

	/** The options of a run that shows whether to go on. */
	static KMeansOptions trial(final KMeansOptions options) {
		return options.withIterations(Math.min(TRIAL, options.iterations()));
	}

	/** At once on few points; on many, one after the other. */
	List<Clustering> outcomes() {
		return areInTurn() ? inTurn() : inParallel();
	}

	boolean areInTurn() {
		return set.points().size() > 4L * count() * Pyramid.FEW_POINTS;
	}

	/** What was broken off goes on. */
	Clustering finished(final Clustering outcome) {
		if (!Pyramid.areMany(k)) return outcome;
		if (set.isAll()) progress.begin(FitProgress.Step.FINISH,
			CoarseToFine.COARSE_PART, 1);
		return set.runWithMomentum(outcome.centroids(), options, workers, set
			.isAll() ? progress::run : Lloyd.Listener.NOBODY);
	}

	/** All attempts at once, each on one thread. */
	List<Clustering> inParallel() {
		final int attempts = count();
		return Outcomes.inParallel(attempts, workers, (number, one) -> {
			final Clustering outcome = attempt(number, one, part -> {
				// too many at once to tell
			});
			progress.attempted(attempts);
			return outcome;
		});
	}

	/** One attempt after the other on all points and threads; only the best. */
	private List<Clustering> inTurn() {
		final int attempts = count();
		Clustering best = null;
		for (int a = 0; a < attempts; a++) {
			final int done = a;
			final Clustering next = attempt(a, workers, part -> progress.report(
				(done + part) / attempts));
			best = best == null ? next : Outcomes.best(Arrays.asList(best, next));
		}
		return new ArrayList<>(Collections.singletonList(best));
	}

	private Clustering attempt(final int number, final Workers threads,
		final DoubleConsumer listener)
	{
		workers.stopIfCanceled();
		final double[][] seeds = options.seeding().seeder(threads, part -> listener
			.accept(SEEDING * part)).seed(set.points(), k, new Random(seedOf(
				number)));
		final KMeansOptions limits = Pyramid.areMany(k) ? trial(options) : options;
		return set.run(seeds, limits, threads, i -> listener.accept(SEEDING + (1 -
			SEEDING) * part(i, limits.iterations())));
	}

	/** Without a trial's limit, nobody knows how many iterations will come. */
	private static double part(final int iterations, final int limit) {
		return limit <= TRIAL ? (double) iterations / limit : FitProgress.fraction(
			iterations);
	}

	/** For what comes after an attempt; without random seeding, always alike. */
	Random random(final int number) {
		return new Random(options.seeding().isRandom() ? seedOf(number) + 1 : 1);
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
