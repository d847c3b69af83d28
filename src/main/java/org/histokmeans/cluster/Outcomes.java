
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.histokmeans.parallel.Warmup;
import org.histokmeans.parallel.Workers;

/** What came of several starts on one set, and which of it is worth more. */
final class Outcomes {

	static final Comparator<Clustering> BY_COMPACTNESS = Comparator
		.comparingDouble(Clustering::compactness);

	/** The most outcomes that go on to a larger set. */
	private static final int FINALISTS = 2;

	/** An outcome that much worse than the best does not go on. */
	private static final double PROMISING = 1.02;

	/** Outcomes closer than this are the same. */
	private static final double SAME = 1 + 1e-6;

	/** What is computed on one thread, unless it has others of its own. */
	interface Task<T> {

		T compute(int number, Workers one);
	}

	private Outcomes() {
		// only static methods
	}

	/**
	 * Tasks at once, each given one thread; what came of them, in their order. In
	 * code that is not compiled yet, the first goes before all others.
	 */
	static <T> List<T> inParallel(final int tasks, final Workers workers,
		final Task<T> task)
	{
		return inParallel(tasks, workers, Assignment.WARMUP, task);
	}

	/** @param code that the tasks run most of the time */
	static <T> List<T> inParallel(final int tasks, final Workers workers,
		final Warmup code, final Task<T> task)
	{
		final List<T> outcomes = new ArrayList<>(Collections.nCopies(tasks, null));
		final Workers one = workers.single();
		final int alone = tasks > 0 && code.isCold() ? 1 : 0;
		if (alone > 0) outcomes.set(0, task.compute(0, one));
		workers.run(tasks - alone, t -> outcomes.set(alone + t, task.compute(alone +
			t, one)));
		return outcomes;
	}

	/** The best; of equally good ones, the first. */
	static Clustering best(final List<Clustering> outcomes) {
		return Collections.min(outcomes, BY_COMPACTNESS);
	}

	/** Whether an outcome is better by more than rounding. */
	static boolean isBetter(final Clustering outcome, final Clustering than) {
		return outcome.compactness() * SAME < than.compactness();
	}

	/** The best few that differ. */
	static List<Clustering> promising(final List<Clustering> outcomes) {
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
}
