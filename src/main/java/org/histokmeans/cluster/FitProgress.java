
package org.histokmeans.cluster;

import java.util.function.DoubleConsumer;

import org.histokmeans.parallel.RisingFraction;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** How far a fit is, step by step. Safe to use from several threads at once. */
final class FitProgress {

	/** What a fit is busy with, in words for a status bar. */
	enum Step {

			ATTEMPTS("attempts"), SEARCH("search"), FINISH("last passes");

		private final String words;

		Step(final String words) {
			this.words = words;
		}
	}

	/** Half of the passes, as a rule. */
	private static final double HALF = 20;

	private final RisingFraction fraction;
	private volatile Step step = Step.ATTEMPTS;

	/** The part of the work where the step begins, and where it ends. */
	private volatile double from;
	private volatile double end = 1;

	FitProgress(final Workers workers) {
		fraction = new RisingFraction(workers, Stage.CLUSTERING);
		report(0);
	}

	/** The next step begins where the one before ends. */
	void begin(final Step next, final double nextFrom, final double nextEnd) {
		step = next;
		from = nextFrom;
		end = nextEnd;
		report(0);
	}

	/** One of so many attempts at once is done. */
	void attempted(final int attempts) {
		fraction.add(step.words, (end - from) / attempts);
	}

	/**
	 * One of several runs has come so far.
	 *
	 * @param done runs before it
	 * @param runs those and all to come
	 */
	void run(final int done, final int runs, final int iterations) {
		report((done + fraction(iterations)) / runs);
	}

	/** For one of several runs at once: told which part of it is done. */
	DoubleConsumer oneOf(final int runs) {
		final double[] last = new double[1];
		return part -> {
			final double done = Math.max(part, last[0]);
			fraction.add(step.words, (end - from) * (done - last[0]) / runs);
			last[0] = done;
		};
	}

	/** So many iterations of the only run. */
	void run(final int iterations) {
		run(0, 1, iterations);
	}

	/** @param part of this step that is done, 0 to 1 */
	void report(final double part) {
		fraction.report(step.words, from + (end - from) * part);
	}

	/** Nobody knows how many iterations will come. */
	static double fraction(final int iterations) {
		return iterations / (iterations + HALF);
	}
}
