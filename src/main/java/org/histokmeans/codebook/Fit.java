
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;

/** A codebook together with the colours that it was trained on. Immutable. */
public final class Fit {

	private final Codebook codebook;
	private final ColorHistogram histogram;
	private final int[] labels;
	private final int iterations;
	private final boolean converged;

	Fit(final Codebook codebook, final ColorHistogram histogram,
		final int[] labels, final int iterations, final boolean converged)
	{
		this.codebook = codebook;
		this.histogram = histogram;
		this.labels = labels;
		this.iterations = iterations;
		this.converged = converged;
	}

	public Codebook codebook() {
		return codebook;
	}

	/** The colours of the training. */
	public ColorHistogram histogram() {
		return histogram;
	}

	/** Label of each colour of the histogram, 1 to K; not a copy. */
	public int[] labels() {
		return labels;
	}

	/** Iterations of the attempt that was kept. */
	public int iterations() {
		return iterations;
	}

	/** Whether that attempt ended before the limit of iterations. */
	public boolean isConverged() {
		return converged;
	}
}
