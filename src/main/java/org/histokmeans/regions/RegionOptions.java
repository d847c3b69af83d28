
package org.histokmeans.regions;

/** Which shapes are made of labels. Immutable. */
public final class RegionOptions {

	/** In pixels, where nothing else is said. */
	public static final double DEFAULT_MIN_AREA = 50;

	/** All objects of a class in one shape, without specks. */
	public static final RegionOptions DEFAULT = new RegionOptions(Each.CLASS,
		DEFAULT_MIN_AREA, false, 0);

	private final Each each;
	private final double minArea;
	private final boolean fill;
	private final double simplify;

	private RegionOptions(final Each each, final double minArea,
		final boolean fill, final double simplify)
	{
		this.each = each;
		this.minArea = minArea;
		this.fill = fill;
		this.simplify = simplify;
	}

	public RegionOptions with(final Each other) {
		return new RegionOptions(other, minArea, fill, simplify);
	}

	/**
	 * @param pixels smaller objects are left out
	 * @throws IllegalArgumentException with a sentence, if it is negative or no
	 *           number
	 */
	public RegionOptions withMinArea(final double pixels) {
		checkNotNegative("The smallest area", pixels);
		return new RegionOptions(each, pixels, fill, simplify);
	}

	/** @param filled whether holes, and what lies in them, belong to objects */
	public RegionOptions withFill(final boolean filled) {
		return new RegionOptions(each, minArea, filled, simplify);
	}

	/**
	 * @param pixels how far a simpler outline may be from the corners of pixels;
	 *          0: it is exact
	 * @throws IllegalArgumentException with a sentence, if it is negative or no
	 *           number
	 */
	public RegionOptions withSimplify(final double pixels) {
		checkNotNegative("Simplify", pixels);
		return new RegionOptions(each, minArea, fill, pixels);
	}

	private static void checkNotNegative(final String name, final double number) {
		if (!(number >= 0) || Double.isInfinite(number))
			throw new IllegalArgumentException(name +
				" must be at least 0, but was " + number + ".");
	}

	Each each() {
		return each;
	}

	double minArea() {
		return minArea;
	}

	boolean isFilled() {
		return fill;
	}

	double simplify() {
		return simplify;
	}
}
