
package org.histokmeans.cluster;

import org.histokmeans.parallel.RisingFraction;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** How far a fit is. Safe to use from several threads at once. */
final class FitProgress {

	/** The part of the work that the small sets take. */
	private static final double COARSE_PART = 0.5;

	private final RisingFraction fraction;

	FitProgress(final Workers workers) {
		fraction = new RisingFraction(workers, Stage.CLUSTERING);
		fraction.report(0);
	}

	/** One of so many attempts at once is done. */
	void attempted(final int attempts) {
		fraction.add(COARSE_PART / attempts);
	}

	/**
	 * An attempt has come so far.
	 *
	 * @param done attempts before it
	 * @param attempts those and all to come
	 * @param goesOn whether there is more to do than the attempts
	 */
	void attempt(final int done, final int attempts, final int iterations,
		final boolean goesOn)
	{
		final double part = goesOn ? COARSE_PART : 1;
		fraction.report(part * (done + fraction(iterations)) / attempts);
	}

	/** The last iterations, on all points. */
	void finish(final int iterations) {
		fraction.report(COARSE_PART + (1 - COARSE_PART) * fraction(iterations));
	}

	/** Nobody knows how many iterations will come. */
	private static double fraction(final int iterations) {
		return iterations / (iterations + 20.0);
	}
}
