
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

import org.histokmeans.parallel.Warmup;
import org.histokmeans.parallel.Workers;

/**
 * Ways out of a local optimum: a centroid is put on a point, drawn with
 * probability proportional to weight times squared distance, and the one is
 * taken away that is missed the least (Lattanzi &amp; Sohler 2019, "A better
 * k-means++ algorithm via local search"; Choo, Grunau, Portmann &amp; Rozhoň
 * 2020, "k-means++: few more steps yield constant approximation"). A few of
 * Lloyd's passes follow before a swap is judged.
 * <p>
 * Several swaps are tried at once and the best of them is made, so the number
 * of threads does not matter.
 * </p>
 */
final class DrawnSwaps {

	/** Swaps tried at once. */
	private static final int TRIALS = 8;

	/** The most of them that go on after a few passes. */
	private static final int FINALISTS = 3;

	/** A smaller part of the compactness is no gain to go on for. */
	private static final double WORTH = 2e-5;

	/** Of the passes of trials, in points. */
	static final Warmup WARMUP = new Warmup();

	private static final Comparator<SwapTrial> BY_COMPACTNESS = Comparator
		.comparingDouble(trial -> trial.lloyd.compactness());

	private final Workers workers;
	private final SwapTrial[] trials = new SwapTrial[TRIALS];
	private final boolean[] isBetter = new boolean[TRIALS];
	private final KMeansOptions limits;
	private final SwapBase base;

	/** @param limits of the passes between two swaps */
	DrawnSwaps(final WeightedPoints points, final double[][] start,
		final KMeansOptions limits, final Workers workers)
	{
		this.workers = workers;
		this.limits = limits;
		final double squares = points.squares();
		Arrays.setAll(trials, t -> new SwapTrial(new LooseLloyd(points,
			start.length, squares)));
		final LooseLloyd lloyd = new LooseLloyd(points, start.length, squares);
		for (int c = 0; c < start.length; c++) {
			lloyd.setCentroid(c, start[c]);
		}
		base = new SwapBase(lloyd, limits);
	}

	double compactness() {
		return base.lloyd().compactness();
	}

	double[][] centroids() {
		return base.lloyd().centroids();
	}

	/**
	 * Tries swaps until that many in turn were in vain.
	 *
	 * @param limit of the swaps tried
	 * @param listener told which part is done
	 */
	void run(final int patience, final int limit, final Random random,
		final DoubleConsumer listener)
	{
		int vain = 0;
		for (int tried = 0; tried < limit && vain < patience; tried += TRIALS) {
			workers.stopIfCanceled();
			final double before = compactness();
			tryAll(random);
			vain = compactness() < before * (1 - WORTH) ? 0 : vain + TRIALS;
			listener.accept(Math.min(1, Math.max((double) tried / limit,
				(double) vain / patience)));
		}
	}

	private void tryAll(final Random random) {
		final int[] drawn = IntStream.generate(() -> base.draw(random)).limit(
			TRIALS).toArray();
		final Workers team = WARMUP.isCold() ? workers.single() : workers;
		WARMUP.add((long) TRIALS * base.lloyd().points.size());
		team.run(TRIALS, t -> isBetter[t] = trials[t].run(base, drawn[t], limits));
		final SwapTrial[] hopeful = IntStream.range(0, TRIALS).filter(
			t -> isBetter[t]).mapToObj(t -> trials[t]).sorted(BY_COMPACTNESS).limit(
				FINALISTS).toArray(SwapTrial[]::new);
		team.run(hopeful.length, t -> isBetter[t] = hopeful[t].goOn(limits));
		final SwapTrial best = IntStream.range(0, hopeful.length).filter(
			t -> isBetter[t]).mapToObj(t -> hopeful[t]).min(BY_COMPACTNESS).orElse(
				null);
		if (best != null) best.lloyd = base.settle(best.lloyd, limits);
	}
}
