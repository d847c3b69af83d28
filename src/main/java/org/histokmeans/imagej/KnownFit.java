
package org.histokmeans.imagej;

import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.segment.SegmentOptions;

/**
 * A fit that was made already, with the options and the colors that it is of:
 * equal ones would give it again. Immutable.
 */
public final class KnownFit {

	/** Of nothing. */
	public static final KnownFit NONE = new KnownFit(null, null, null);

	private final SegmentOptions options;
	private final ColorHistogram histogram;
	private final Fit fit;

	/** @param histogram all colors, those of glass too */
	public KnownFit(final SegmentOptions options, final ColorHistogram histogram,
		final Fit fit)
	{
		this.options = options;
		this.histogram = histogram;
		this.fit = fit;
	}

	Fit fit() {
		return fit;
	}

	/** Whether this is what a training would give. */
	boolean isOf(final SegmentOptions others, final ColorHistogram other) {
		return fit != null && key(options).equals(key(others)) && others
			.start() == null && options.start() == null && histogram.equals(other);
	}

	/** All options that a fit without a codebook to start from depends on. */
	public static String key(final SegmentOptions options) {
		return MacroLine.options(options.withSmoothing(0));
	}
}
