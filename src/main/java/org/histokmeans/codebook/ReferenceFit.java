
package org.histokmeans.codebook;

/**
 * How well a codebook suits an image that it was not trained on. Immutable.
 * <p>
 * Fit is 100 times the compactness of the image's own fit (same K, colour space
 * and options), divided by its compactness under the codebook: 100 where the
 * codebook is as good as one of the image's own, less where it is worse. It can
 * be a little above 100, since k-means finds local optima. Unexplained are the
 * pixels farther from every centroid than 99.9 % of the pixels in training.
 * </p>
 */
public final class ReferenceFit {

	private static final double LEAST_FIT = 50;
	private static final double MOST_UNEXPLAINED = 1;

	private final double percent;
	private final double unexplainedPercent;

	private ReferenceFit(final double percent, final double unexplainedPercent) {
		this.percent = percent;
		this.unexplainedPercent = unexplainedPercent;
	}

	/**
	 * @param applied the codebook on the image
	 * @param own a codebook trained on the image, or null if nobody wants to wait
	 *          for it
	 */
	public static ReferenceFit of(final Fit applied, final Fit own) {
		return new ReferenceFit(own == null ? Double.NaN : percent(own
			.compactness(), applied.compactness()), applied.unexplainedPercent());
	}

	private static double percent(final double own, final double applied) {
		return own == applied ? 100 : 100 * own / applied;
	}

	/** Fit, in percent; not a number if unknown. */
	public double percent() {
		return percent;
	}

	/** Unexplained pixels, in percent; not a number if unknown. */
	public double unexplainedPercent() {
		return unexplainedPercent;
	}

	/**
	 * Whether fit is below {@value #LEAST_FIT} % or more than
	 * {@value #MOST_UNEXPLAINED} % are unexplained.
	 */
	public boolean isPoor() {
		return percent < LEAST_FIT || unexplainedPercent > MOST_UNEXPLAINED;
	}
}
