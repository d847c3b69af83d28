
package org.histokmeans.imagej;

import org.histokmeans.color.StainVectors;

/**
 * Which objects are measured, and how they are parted. Lengths and areas are in
 * micrometers where the label image has a scale, else in pixels. Immutable.
 */
public final class ObjectOptions {

	/** Nuclei, touching ones cut apart, as they are. */
	public static final ObjectOptions DEFAULT = new ObjectOptions();

	private double opening;
	private boolean fill;
	private boolean watershed = true;
	private double minSize = 15;
	private double maxSize = 400;
	private StainVectors stains = StainVectors.QUPATH;

	private ObjectOptions() {
		// the defaults
	}

	private ObjectOptions(final ObjectOptions other) {
		opening = other.opening;
		fill = other.fill;
		watershed = other.watershed;
		minSize = other.minSize;
		maxSize = other.maxSize;
		stains = other.stains;
	}

	/**
	 * @param radius of the circle that every part of an object must hold; 0: none
	 * @throws IllegalArgumentException with a sentence, if it is negative or no
	 *           number
	 */
	public ObjectOptions withOpening(final double radius) {
		check("Opening", radius);
		final ObjectOptions options = new ObjectOptions(this);
		options.opening = radius;
		return options;
	}

	/** @param filled whether holes belong to objects */
	public ObjectOptions withFill(final boolean filled) {
		final ObjectOptions options = new ObjectOptions(this);
		options.fill = filled;
		return options;
	}

	/** @param cut whether touching objects are cut apart at their waists */
	public ObjectOptions withWatershed(final boolean cut) {
		final ObjectOptions options = new ObjectOptions(this);
		options.watershed = cut;
		return options;
	}

	/**
	 * @param min area of the smallest object
	 * @param max area of the largest one; infinity: any
	 * @throws IllegalArgumentException with a sentence, if there is none between
	 */
	public ObjectOptions withSizes(final double min, final double max) {
		check("The smallest size", min);
		if (!(max >= min)) throw new IllegalArgumentException(
			"The largest size must be at least the smallest one, " + min +
				", but was " + max + ".");
		final ObjectOptions options = new ObjectOptions(this);
		options.minSize = min;
		options.maxSize = max;
		return options;
	}

	/** Of haematoxylin and eosin, for the columns of their amounts. */
	public ObjectOptions with(final StainVectors vectors) {
		final ObjectOptions options = new ObjectOptions(this);
		options.stains = vectors;
		return options;
	}

	private static void check(final String name, final double number) {
		if (!(number >= 0) || Double.isInfinite(number))
			throw new IllegalArgumentException(name +
				" must be at least 0, but was " + number + ".");
	}

	double opening() {
		return opening;
	}

	boolean isFilled() {
		return fill;
	}

	boolean isCut() {
		return watershed;
	}

	double minSize() {
		return minSize;
	}

	double maxSize() {
		return maxSize;
	}

	StainVectors stains() {
		return stains;
	}
}
