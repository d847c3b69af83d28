
package org.histokmeans.color;

import org.histokmeans.parallel.Workers;

/**
 * Where distances between colors are measured. A color space maps every color
 * to whole numbers on up to three axes, so that sums are exact; {@link #unit()}
 * of them make one unit of the space.
 */
public interface ColorSpace {

	/** The word that users type, such as "RGB". */
	String name();

	/** In a few words for people who choose: what is near in it. */
	String words();

	/** The axes, such as "Red", in order; up to three. */
	String[] axes();

	/** Whole numbers to one unit of the space, a power of two: 1 for RGB. */
	int unit();

	/**
	 * Coordinate of a color on an axis, in whole numbers; its magnitude is below
	 * 2^19.
	 */
	int coordinate(int axis, int rgb);

	/**
	 * The same on all axes at once.
	 *
	 * @param coordinates as many as there are axes, to be filled
	 */
	default void coordinates(final int rgb, final int[] coordinates) {
		for (int axis = 0; axis < coordinates.length; axis++) {
			coordinates[axis] = coordinate(axis, rgb);
		}
	}

	/** Whether different colors are always different points. */
	default boolean separatesColors() {
		return false;
	}

	/** The stain vectors that the axes are made of, or null. */
	default StainVectors stains() {
		return null;
	}

	/** The distinct colors as distinct points of this space. */
	default ColorPoints points(final ColorHistogram histogram,
		final Workers workers)
	{
		return ColorPoints.of(histogram, this, workers);
	}
}
