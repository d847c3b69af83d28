
package org.histokmeans.segment;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.Origin;

/**
 * What is known of a segmentation without any image: how it was made, the
 * colors with their labels, and the pixels of each label. Reports and remarks
 * are made of it, be the pixels those of an image in memory, of a slide that
 * was read tile by tile, or of tiles that many machines have counted.
 * Immutable.
 *
 * <pre>
 *
 * Fit fit = new ColorSegmenter(options).train(tile1.plus(tile2));
 * SegmentFigures figures = SegmentFigures.of(options, fit, pixels);
 * </pre>
 */
public final class SegmentFigures {

	private final SegmentOptions options;
	private final Fit fit;
	private final LabelStatistics statistics;

	/** @param statistics not changed any more */
	SegmentFigures(final SegmentOptions options, final Fit fit,
		final LabelStatistics statistics)
	{
		this.options = options;
		this.fit = fit;
		this.statistics = statistics;
	}

	/**
	 * Of pixels that have the labels of the fit, so without smoothing.
	 *
	 * @param options of an applied codebook, see
	 *          {@link SegmentOptions#withTrainingOf}
	 * @param pixels all of the image, analyzed or not
	 * @throws IllegalArgumentException if the options have smoothing, or there
	 *           are fewer pixels than those of the fit
	 */
	public static SegmentFigures of(final SegmentOptions options, final Fit fit,
		final long pixels)
	{
		if (options.smoothing() > 0) throw new IllegalArgumentException(
			"Smoothing needs the labels of the pixels, not only their colors.");
		final long known = fit.histogram().pixels() + fit.glassPixels();
		if (pixels < known) throw new IllegalArgumentException("An image of " +
			pixels + " pixels has no " + known + " colors.");
		return new SegmentFigures(options, fit, LabelStatistics.of(fit, pixels));
	}

	/** Of an applied codebook, those of its training, except the smoothing. */
	public SegmentOptions options() {
		return options;
	}

	/** The codebook, and the colors with their labels before smoothing. */
	public Fit fit() {
		return fit;
	}

	public Codebook codebook() {
		return fit.codebook();
	}

	/** Whether the codebook is the pixels' own, or how well it suits them. */
	public Origin origin() {
		return fit.origin();
	}

	/** Pixels and distortion by label, after smoothing. */
	public LabelStatistics statistics() {
		return statistics;
	}

	/** All pixels, analyzed or not. */
	public long pixels() {
		return statistics.pixels(0) + statistics.analyzed();
	}

	/** Whether fewer clusters were found than wanted: as many as colors. */
	public boolean hasFewerClustersThanWanted() {
		return !origin().isApplied() && codebook().k() < options.kmeans().k();
	}
}
