
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;

/** A codebook together with the colours that it was trained on. Immutable. */
public final class Fit {

	private final Codebook codebook;
	private final ColorHistogram histogram;
	private final long glassPixels;
	private final int[] labels;
	private final int iterations;
	private final boolean converged;

	Fit(final Codebook codebook, final ColorHistogram histogram,
		final long glassPixels, final int[] labels, final int iterations,
		final boolean converged)
	{
		this.codebook = codebook;
		this.histogram = histogram;
		this.glassPixels = glassPixels;
		this.labels = labels;
		this.iterations = iterations;
		this.converged = converged;
	}

	public Codebook codebook() {
		return codebook;
	}

	/** The colours of the training, without glass. */
	public ColorHistogram histogram() {
		return histogram;
	}

	/** The pixels that were left out of the training as glass. */
	public long glassPixels() {
		return glassPixels;
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
