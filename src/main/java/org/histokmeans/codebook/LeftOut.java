
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.GlassRule;

/** What was left out of an image as glass, and by which rule. Immutable. */
final class LeftOut {

	private final GlassRule rule;
	private final long pixels;

	/**
	 * @param rule of the image
	 * @param pixels that it left out
	 */
	LeftOut(final GlassRule rule, final long pixels) {
		this.rule = rule;
		this.pixels = pixels;
	}

	/** What the rule of an image leaves out of all its colors. */
	static LeftOut of(final GlassRule rule, final ColorHistogram all,
		final ColorHistogram tissue)
	{
		return new LeftOut(rule, all.pixels() - tissue.pixels());
	}

	GlassRule rule() {
		return rule;
	}

	long pixels() {
		return pixels;
	}
}
