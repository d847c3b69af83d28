
package org.histokmeans.codebook;

import java.util.OptionalDouble;

/**
 * Where the clusters of a {@link Fit} come from: k-means on its own colors, or
 * a codebook that was applied to them. Immutable.
 *
 * <pre>
 * if (origin.isApplied() &amp;&amp; origin.reference().isPoor()) warn();
 * </pre>
 */
public final class Origin {

	private final String path;
	private final ReferenceFit reference;
	private final int iterations;
	private final boolean converged;

	private Origin(final String path, final ReferenceFit reference,
		final int iterations, final boolean converged)
	{
		this.path = path;
		this.reference = reference;
		this.iterations = iterations;
		this.converged = converged;
	}

	/**
	 * @param iterations of the attempt that was kept
	 * @param converged whether it ended before the limit of iterations
	 */
	static Origin trained(final int iterations, final boolean converged) {
		return new Origin("", null, iterations, converged);
	}

	/**
	 * @param path of the codebook, as a user would type it; empty if it is not
	 *          stored
	 * @param unexplained see {@link ReferenceFit#unexplainedPercent()}
	 */
	static Origin applied(final String path, final OptionalDouble unexplained) {
		return new Origin(path, new ReferenceFit(OptionalDouble.empty(),
			unexplained), 0, false);
	}

	/** The same with what is known of a codebook that was applied. */
	Origin with(final ReferenceFit known) {
		return new Origin(path, known, iterations, converged);
	}

	/** Whether a codebook was applied, and nothing fitted. */
	public boolean isApplied() {
		return reference != null;
	}

	/** Iterations of the attempt that was kept; 0 if nothing was fitted. */
	public int iterations() {
		return iterations;
	}

	/**
	 * Whether that attempt ended before the limit of iterations.
	 *
	 * @throws IllegalStateException if nothing was fitted
	 */
	public boolean isConverged() {
		if (isApplied()) throw new IllegalStateException("nothing was fitted");
		return converged;
	}

	/**
	 * How well the codebook suits the colors.
	 *
	 * @throws IllegalStateException if it is their own
	 */
	public ReferenceFit reference() {
		checkApplied();
		return reference;
	}

	/**
	 * Where the codebook is stored, as a user would type it; empty if it is not.
	 *
	 * @throws IllegalStateException if it is the colors' own
	 */
	public String path() {
		checkApplied();
		return path;
	}

	private void checkApplied() {
		if (!isApplied()) throw new IllegalStateException(
			"no codebook was applied");
	}
}
