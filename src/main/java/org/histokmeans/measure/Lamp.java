
package org.histokmeans.measure;

import org.histokmeans.color.OpticalDensity;
import org.histokmeans.color.Rgb;

/**
 * The light that comes through a slide where nothing is on it, as far as the
 * classes of its image tell: the palest of them, if it is a dim or tinted gray
 * or yellow, else white. Densities are measured from it, as a camera's white
 * balance would have done. Immutable.
 * <p>
 * The palest class is the lamp's if its mean density D is {@value #DIM} to
 * {@value #DARKEST} (80 to 45 % of the light; what is brighter is glass as it
 * is, and its tint too small to count) and its densities R, G and B differ by
 * no more than {@value #GRAY}, which is 8 % of the light. A greenish or
 * yellowish lamp (R and B at least {@value #NO_STAIN} of G) may be of more
 * color, {@value #TINTED}, because both stains take more green than red or
 * blue, so that no pale tissue has this color.
 * </p>
 * <p>
 * A yellow lamp, as of a microscope without a daylight filter, may be of any
 * color: the palest class is its own if B is at least {@value #YELLOW} of both
 * others and D {@value #PALEST_YELLOW} to {@value #DARKEST}. Tissue takes the
 * most green. (Saffron, which H&amp;E has not, takes the most blue, too.)
 * </p>
 */
final class Lamp {

	/** Nothing is taken off. */
	static final Lamp WHITE = new Lamp(0, 0, 0);

	private static final double DIM = 0.1;
	private static final double DARKEST = 0.35;
	private static final double GRAY = 0.035;
	private static final double TINTED = 0.05;
	private static final double NO_STAIN = 0.95;
	private static final double YELLOW = 1.25;
	private static final double PALEST_YELLOW = 0.05;

	private final double red;
	private final double green;
	private final double blue;

	private Lamp(final double red, final double green, final double blue) {
		this.red = red;
		this.green = green;
		this.blue = blue;
	}

	/**
	 * @param prototypes packed 0xRRGGBB, the darkest first
	 */
	static Lamp of(final int... prototypes) {
		if (prototypes.length < 2) return WHITE;
		final int palest = prototypes[prototypes.length - 1];
		final Lamp lamp = new Lamp(OpticalDensity.of(Rgb.red(palest)),
			OpticalDensity.of(Rgb.green(palest)), OpticalDensity.of(Rgb.blue(
				palest)));
		return lamp.isDim() && lamp.isGray() || lamp.isYellow() ? lamp : WHITE;
	}

	private boolean isDim() {
		return isWithin(DIM, DARKEST);
	}

	private boolean isWithin(final double least, final double most) {
		final double density = (red + green + blue) / 3;
		return density >= least && density <= most;
	}

	private boolean isYellow() {
		return isWithin(PALEST_YELLOW, DARKEST) && blue >= YELLOW * Math.max(red,
			green);
	}

	private boolean isGray() {
		final double range = Math.max(red, Math.max(green, blue)) - Math.min(red,
			Math.min(green, blue));
		return range <= GRAY || range <= TINTED && Math.min(red, blue) >= NO_STAIN *
			green;
	}

	/** Whether there is anything to take off. */
	boolean isWhite() {
		return this == WHITE;
	}

	/** What a color takes out of this light's red. */
	double red(final int rgb) {
		return Math.max(0, OpticalDensity.of(Rgb.red(rgb)) - red);
	}

	double green(final int rgb) {
		return Math.max(0, OpticalDensity.of(Rgb.green(rgb)) - green);
	}

	double blue(final int rgb) {
		return Math.max(0, OpticalDensity.of(Rgb.blue(rgb)) - blue);
	}
}
