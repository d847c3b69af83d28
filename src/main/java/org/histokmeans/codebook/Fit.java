
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * A codebook together with colors that it labels: those that it was trained on,
 * or those of another image that it is applied to. Immutable.
 */
public final class Fit {

	private final Codebook codebook;
	private final ColorHistogram histogram;
	private final LeftOut leftOut;
	private final int[] labels;
	private final Outcome outcome;

	Fit(final Codebook codebook, final ColorHistogram histogram,
		final LeftOut leftOut, final int[] labels, final Outcome outcome)
	{
		this.codebook = codebook;
		this.histogram = histogram;
		this.leftOut = leftOut;
		this.labels = labels;
		this.outcome = outcome;
	}

	/** How it went. */
	static final class Outcome {

		private final Origin origin;
		private final double compactness;
		private final ClusterMeans means;

		Outcome(final Origin origin, final double compactness,
			final ClusterMeans means)
		{
			this.origin = origin;
			this.compactness = compactness;
			this.means = means;
		}

		/** Of a training. */
		static Outcome ofTraining(final int iterations, final boolean converged,
			final double compactness, final ClusterMeans means)
		{
			return new Outcome(Origin.trained(iterations, converged), compactness,
				means);
		}

		Outcome with(final ReferenceFit known) {
			return new Outcome(origin.with(known), compactness, means);
		}
	}

	/** Labels of colors by their clusters, which are numbered from 0. */
	static int[] labels(final int[] clusters, final Workers workers) {
		final int[] labels = new int[clusters.length];
		Blocks.visit(labels.length, workers, (from, end) -> {
			for (int i = from; i < end; i++) {
				labels[i] = clusters[i] + 1;
			}
		});
		return labels;
	}

	public Codebook codebook() {
		return codebook;
	}

	/** The colors, without glass. */
	public ColorHistogram histogram() {
		return histogram;
	}

	/** The pixels that were left out as glass. */
	public long glassPixels() {
		return leftOut.pixels();
	}

	/** Which colors are glass on this image. */
	public GlassRule glass() {
		return leftOut.rule();
	}

	/** Label of each color of the histogram, 1 to K; not a copy. */
	public int[] labels() {
		return labels;
	}

	/** Pixels of a label of 1 to K, not those of another training. */
	public long pixels(final int label) {
		return outcome.means.pixels(label - 1);
	}

	/**
	 * Sum of squared distances of these pixels to their centroids, in units of
	 * the color space.
	 */
	public double compactness() {
		return outcome.compactness;
	}

	/**
	 * Sum of squared RGB distances of these pixels to their prototypes.
	 */
	public long squaredError() {
		return outcome.means.squaredError(codebook.clusters().stream().mapToInt(
			Cluster::prototype).toArray());
	}

	/** Mean squared RGB distance of these pixels to their prototypes. */
	double distortion() {
		return (double) squaredError() / histogram.pixels();
	}

	/** Whether the codebook was trained on these pixels or applied to them. */
	public Origin origin() {
		return outcome.origin;
	}

	/** The same of a codebook that some of these pixels were trained on. */
	Fit trainedAs(final Fit some) {
		return new Fit(codebook, histogram, leftOut, labels, new Outcome(some
			.origin(), compactness(), outcome.means));
	}

	/**
	 * The same, knowing how good a codebook of the pixels' own would be.
	 *
	 * @param own a fit to the same colors
	 * @throws IllegalStateException if this one was not applied
	 */
	public Fit comparedWith(final Fit own) {
		return new Fit(codebook, histogram, leftOut, labels, outcome.with(origin()
			.reference().compared(own.compactness(), compactness())));
	}
}
