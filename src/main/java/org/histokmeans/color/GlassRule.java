
package org.histokmeans.color;

import java.util.Arrays;

/**
 * Which colours are glass, the near-white background of a slide: those whose
 * channels all reach a level. There is no automatic level: Otsu's threshold
 * falls into pale tissue on most slides. Immutable.
 */
public final class GlassRule {

	/** Nothing is glass. */
	public static final GlassRule NONE = new GlassRule(256);

	/** Calls 100 % of a glass tile glass, and 1.3 % of pale tissue. */
	public static final int DEFAULT_LEVEL = 220;

	private final int level;

	private GlassRule(final int level) {
		this.level = level;
	}

	/**
	 * @param level 1 to 255
	 * @throws IllegalArgumentException with a sentence, if it is not
	 */
	public static GlassRule atLeast(final int level) {
		if (level < 1 || level > 255) throw new IllegalArgumentException(
			"Glass level must be 1 to 255, but was " + level + ".");
		return new GlassRule(level);
	}

	/** Whether any colour is glass. */
	public boolean isActive() {
		return level < 256;
	}

	/** What a channel must reach. */
	public int level() {
		return level;
	}

	public boolean isGlass(final int rgb) {
		return Rgb.red(rgb) >= level && Rgb.green(rgb) >= level && Rgb.blue(
			rgb) >= level;
	}

	/** The colours that are not glass. */
	public ColorHistogram tissue(final ColorHistogram histogram) {
		if (!isActive()) return histogram;
		final int[] colors = new int[histogram.size()];
		final long[] counts = new long[colors.length];
		int kept = 0;
		for (int i = 0; i < histogram.size(); i++) {
			if (isGlass(histogram.color(i))) continue;
			colors[kept] = histogram.color(i);
			counts[kept++] = histogram.count(i);
		}
		return new ColorHistogram(Arrays.copyOf(colors, kept), Arrays.copyOf(counts,
			kept));
	}
}
