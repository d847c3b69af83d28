
package org.histokmeans.codebook;

import java.util.OptionalDouble;

/**
 * How well a codebook suits an image that it was not trained on. Immutable.
 * <p>
 * Fit is 100 times the compactness of the image's own fit (same K, color space
 * and options), divided by its compactness under the codebook: 100 where the
 * codebook is as good as one of the image's own, less where it is worse. It can
 * be a little above 100, since k-means finds local optima. Unexplained are the
 * pixels farther from every centroid than 99.9 % of the pixels in training.
 * </p>
 */
public final class ReferenceFit {

	private static final double LEAST_FIT = 50;
	private static final double MOST_UNEXPLAINED = 1;

	private final OptionalDouble percent;
	private final OptionalDouble unexplainedPercent;

	ReferenceFit(final OptionalDouble percent,
		final OptionalDouble unexplainedPercent)
	{
		this.percent = percent;
		this.unexplainedPercent = unexplainedPercent;
	}

	/**
	 * The same compared with a fit of the image's own.
	 *
	 * @param own compactness of that
	 * @param applied compactness under the codebook
	 */
	ReferenceFit compared(final double own, final double applied) {
		return new ReferenceFit(OptionalDouble.of(own == applied ? 100 : 100 * own /
			applied), unexplainedPercent);
	}

	/** Fit, in percent; empty if nobody made the image's own fit. */
	public OptionalDouble percent() {
		return percent;
	}

	/**
	 * Unexplained pixels, in percent; empty if the codebook does not know how far
	 * those of its training were, or if there is no pixel.
	 */
	public OptionalDouble unexplainedPercent() {
		return unexplainedPercent;
	}

	/**
	 * Whether fit is below {@value #LEAST_FIT} % or more than
	 * {@value #MOST_UNEXPLAINED} % are unexplained. What is unknown is not poor.
	 */
	public boolean isPoor() {
		return percent.orElse(LEAST_FIT) < LEAST_FIT || unexplainedPercent.orElse(
			0) > MOST_UNEXPLAINED;
	}
}
