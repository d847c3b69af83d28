
package org.histokmeans.sample;

import java.util.Random;

/**
 * What a dye takes out of red, green and blue light: a unit vector of optical
 * densities.
 * <p>
 * The vectors are published ones. {@link #HAEMATOXYLIN} and {@link #EOSIN} are
 * the pair "H&amp;E 2" of G. Landini's <em>Colour Deconvolution</em> plugin for
 * ImageJ, {@link #BLUE_HAEMATOXYLIN} is the haematoxylin of Ruifrok and
 * Johnston, "Quantification of histochemical staining by color deconvolution",
 * <em>Anal Quant Cytol Histol</em> 23:291-299 (2001). Ruifrok and Johnston's
 * eosin (0.072, 0.990, 0.105) would paint magenta, not the pink of a slide.
 * </p>
 */
final class Stain {

	static final Stain HAEMATOXYLIN = new Stain(0.49015734, 0.76897085,
		0.41040173);
	static final Stain BLUE_HAEMATOXYLIN = new Stain(0.650, 0.704, 0.286);
	static final Stain EOSIN = new Stain(0.04615336, 0.8420684, 0.5373925);
	/** The slide itself, which takes a little of all light. */
	static final Stain GRAY = new Stain(1, 1, 1);

	private static final double LEAST_BLUE = 0.15;
	private static final double BLUE_RANGE = 0.45;
	private static final double JITTER = 0.02;

	final double red;
	final double green;
	final double blue;

	Stain(final double red, final double green, final double blue) {
		final double length = Math.sqrt(red * red + green * green + blue * blue);
		this.red = red / length;
		this.green = green / length;
		this.blue = blue / length;
	}

	/**
	 * The haematoxylin of one nucleus: somewhere between the two published
	 * vectors, plus a little of its own. No single pair of vectors takes such a
	 * picture apart without a residual, as with real slides.
	 */
	static Stain ofNucleus(final Random random) {
		final double t = LEAST_BLUE + BLUE_RANGE * random.nextDouble();
		final Stain a = HAEMATOXYLIN;
		final Stain b = BLUE_HAEMATOXYLIN;
		return new Stain(a.red + t * (b.red - a.red) + jitter(random), //
			a.green + t * (b.green - a.green) + jitter(random), //
			a.blue + t * (b.blue - a.blue) + jitter(random));
	}

	private static double jitter(final Random random) {
		return JITTER * (2 * random.nextDouble() - 1);
	}
}
