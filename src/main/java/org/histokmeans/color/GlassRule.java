
package org.histokmeans.color;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which colors are glass, the near-white background of a slide: those whose
 * channels all reach a level. The level is given, or each image's own, see
 * {@link #of}. Immutable.
 */
public final class GlassRule implements Serializable {

	private static final long serialVersionUID = 1L;

	/** Nothing is glass. */
	public static final GlassRule NONE = new GlassRule(GlassLevel.NONE, false);

	/** Each image has the level of its own background, or none. */
	public static final GlassRule AUTO = new GlassRule(0, true);

	/** Calls 100 % of a glass tile glass, and 1.3 % of pale tissue. */
	public static final int DEFAULT_LEVEL = 220;

	private static final String FALSE = "false";
	private static final String TRUE = "true";
	private static final String FROM_IMAGE = "auto";

	/** 0 if it is not known yet. */
	private final int level;

	private final boolean auto;

	private GlassRule(final int level, final boolean auto) {
		this.level = level;
		this.auto = auto;
	}

	/**
	 * @param level 1 to 255
	 * @throws IllegalArgumentException with a sentence, if it is not
	 */
	public static GlassRule atLeast(final int level) {
		if (level < 1 || level > 255) throw new IllegalArgumentException(
			"Glass level must be 1 to 255, but was " + level + ".");
		return new GlassRule(level, false);
	}

	/**
	 * {@link #AUTO}, with what it came to on an image.
	 *
	 * @param level 1 to 255; 0: the image had no background
	 * @throws IllegalArgumentException with a sentence, if it is another
	 */
	public static GlassRule found(final int level) {
		return new GlassRule(level == 0 ? GlassLevel.NONE : atLeast(level).level,
			true);
	}

	/**
	 * @param word false, true or auto
	 * @param level of "true"
	 * @throws IllegalArgumentException with a sentence, if they are not right
	 */
	public static GlassRule named(final String word, final int level) {
		final GlassRule fixed = atLeast(level);
		if (FALSE.equalsIgnoreCase(word)) return NONE;
		if (TRUE.equalsIgnoreCase(word)) return fixed;
		if (FROM_IMAGE.equalsIgnoreCase(word)) return AUTO;
		throw new IllegalArgumentException(
			"Glass must be false, true or auto, but was \"" + word + "\".");
	}

	/** false, true or auto. */
	public String word() {
		if (auto) return FROM_IMAGE;
		return isActive() ? TRUE : FALSE;
	}

	/** The rule of an image: this one, if its level is given. */
	public GlassRule of(final ColorHistogram histogram) {
		return auto ? new GlassRule(GlassLevel.of(histogram), true) : this;
	}

	/** Whether any color is glass, or may be on some image. */
	public boolean isActive() {
		return level < GlassLevel.NONE;
	}

	/** Whether each image has its own level. */
	public boolean isAuto() {
		return auto;
	}

	/** Whether there is a level and it is known. */
	public boolean hasLevel() {
		return level > 0 && isActive();
	}

	/** What a channel must reach. */
	public int level() {
		return level;
	}

	/**
	 * @throws IllegalStateException if the level depends on the image
	 */
	public boolean isGlass(final int rgb) {
		if (level == 0) throw new IllegalStateException(
			"Each image has its own glass level.");
		return Rgb.red(rgb) >= level && Rgb.green(rgb) >= level && Rgb.blue(
			rgb) >= level;
	}

	/** The colors that are not glass, by the rule of this image. */
	public ColorHistogram tissue(final ColorHistogram histogram) {
		return level == 0 ? of(histogram).without(histogram) : without(histogram);
	}

	private ColorHistogram without(final ColorHistogram histogram) {
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
