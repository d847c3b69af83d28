
package org.histokmeans.color;

import org.histokmeans.cluster.WeightedPoints;

/**
 * Where distances between colours are measured. A colour space maps every
 * colour to whole numbers on up to three axes, so that sums are exact;
 * {@link #unit()} of them make one unit of the space.
 */
public interface ColorSpace {

	/** The word that users type, such as "RGB". */
	String name();

	/** The axes, such as "Red", in order; up to three. */
	String[] axes();

	/** Whole numbers to one unit of the space: 1 for RGB. */
	int unit();

	/** Coordinate of a colour on an axis, in whole numbers. */
	int coordinate(int axis, int rgb);

	/** The distinct colours as points of this space, in the same order. */
	default WeightedPoints points(final ColorHistogram histogram) {
		final int[][] xyz = new int[3][histogram.size()];
		for (int axis = 0; axis < axes().length; axis++) {
			for (int i = 0; i < histogram.size(); i++) {
				xyz[axis][i] = coordinate(axis, histogram.color(i));
			}
		}
		return new WeightedPoints(xyz[0], xyz[1], xyz[2], histogram.counts());
	}
}
