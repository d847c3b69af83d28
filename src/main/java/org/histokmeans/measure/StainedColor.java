
package org.histokmeans.measure;

import org.histokmeans.color.GlassRule;

/**
 * What a prototype takes out of the light: the optical densities R, G and B
 * (without the floor of the color spaces, and from the image's {@link Lamp} on)
 * as their mean D and as the ratios &rho; = R / G and &beta; = B / G, which
 * depend on the stain but not on its amount. Immutable.
 * <p>
 * It is one of four things, the first that is true:
 * </p>
 * <ol>
 * <li><b>glass</b>: all channels are at least {@value GlassRule#DEFAULT_LEVEL},
 * or D is at most {@value #BRIGHT} and the densities differ by no more than
 * {@value #GRAY}, which is 7 % of the light: brighter than stained tissue and
 * as gray as a lamp or a camera out of balance makes the slide.</li>
 * <li><b>foreign</b>: no H&amp;E. Both stains take more green than red or blue,
 * so D &ge; {@value #PALE} with &rho; &gt; {@value #MAX_RHO} or &beta; &gt;
 * {@value #MAX_BETA} is ink, DAB or melanin. So is what is gray and darker than
 * a dim slide (D &ge; {@value #BRIGHT}, &rho; &ge; {@value #GRAY_RHO}, &beta;
 * &ge; {@value #RED_BETA}). Of dark colors (D &ge; {@value #DARK}) less blue is
 * allowed, because noise no longer explains it: &beta; &gt;
 * {@value #MAX_DARK_BETA} unless it is red, and red ink, &beta; &ge;
 * {@value #RED_BETA} with &rho; &lt; {@value #INK_RHO}: purer than eosin.
 * Nuclei of maroon slides, D &ge; {@value #MAROON} with {@value #MAROON_RHO}
 * &le; &rho; &lt; {@value #MAX_MAROON_RHO}, may have &beta; up to
 * {@value #MAX_MAROON_BETA}: green is used up there, and blue catches up.</li>
 * <li><b>red</b>: D &ge; {@value #DARK}, {@value #INK_RHO} &le; &rho; &lt;
 * {@value #RED_RHO}, {@value #RED_BETA} &le; &beta; &lt; {@value #BLOOD_BETA}.
 * Blood and the rim of a red pen have this color alike.</li>
 * <li><b>stained</b>: all else.</li>
 * </ol>
 */
final class StainedColor {

	/** Prototypes are glass as pixels are, at the usual level. */
	private static final GlassRule GLASS = GlassRule.atLeast(
		GlassRule.DEFAULT_LEVEL);

	private static final double BRIGHT = 0.17;
	private static final double GRAY = 0.03;
	private static final double PALE = 0.12;
	private static final double MAX_RHO = 1.15;
	private static final double MAX_BETA = 1;
	private static final double GRAY_RHO = 0.85;
	private static final double DARK = 0.25;
	private static final double MAX_DARK_BETA = 0.75;
	private static final double MAROON = 0.5;
	private static final double MAROON_RHO = 0.45;
	private static final double MAX_MAROON_RHO = 0.6;
	private static final double MAX_MAROON_BETA = 0.8;
	private static final double INK_RHO = 0.25;
	private static final double RED_RHO = 0.35;
	private static final double RED_BETA = 0.7;
	private static final double BLOOD_BETA = 0.9;
	private static final double VIOLET = 0.28;
	private static final double FAINT = 0.1;

	private final int rgb;
	private final double red;
	private final double green;
	private final double blue;

	/**
	 * @param rgb packed 0xRRGGBB
	 */
	StainedColor(final int rgb, final Lamp lamp) {
		this.rgb = rgb;
		red = lamp.red(rgb);
		green = lamp.green(rgb);
		blue = lamp.blue(rgb);
	}

	/** D. */
	double density() {
		return (red + green + blue) / 3;
	}

	/** R / G. */
	double rho() {
		return ratio(red);
	}

	/** B / G. */
	double beta() {
		return ratio(blue);
	}

	/** Infinite where only green passes unhindered; 0 of nothing. */
	private double ratio(final double density) {
		return density == 0 ? 0 : density / green;
	}

	boolean isGlass() {
		return GLASS.isGlass(rgb) || density() <= BRIGHT && range() <= GRAY;
	}

	private double range() {
		return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green,
			blue));
	}

	boolean isForeign() {
		return !isGlass() && (isInk() || isGray() || isDark() && isTooBlue());
	}

	private boolean isInk() {
		return density() >= PALE && (rho() > MAX_RHO || beta() > MAX_BETA);
	}

	private boolean isGray() {
		return density() >= BRIGHT && rho() >= GRAY_RHO && beta() >= RED_BETA;
	}

	private boolean isDark() {
		return density() >= DARK;
	}

	private boolean isTooBlue() {
		return beta() > (isMaroon() ? MAX_MAROON_BETA : MAX_DARK_BETA) &&
			!isRed() || beta() >= RED_BETA && rho() < INK_RHO;
	}

	private boolean isMaroon() {
		return density() >= MAROON && rho() >= MAROON_RHO && rho() < MAX_MAROON_RHO;
	}

	boolean isRed() {
		return isDark() && rho() >= INK_RHO && rho() < RED_RHO &&
			beta() >= RED_BETA && beta() < BLOOD_BETA;
	}

	/**
	 * Whether it takes much more red than blue (&rho; - &beta; &gt;
	 * {@value #VIOLET}) and is not too faint to tell (D &ge; {@value #FAINT}):
	 * eosin takes about as much of both, and looks pink.
	 */
	boolean isViolet() {
		return density() >= FAINT && rho() - beta() > VIOLET;
	}

	boolean isStained() {
		return !isGlass() && !isForeign() && !isRed();
	}
}
