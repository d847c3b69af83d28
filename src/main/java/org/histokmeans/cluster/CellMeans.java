
package org.histokmeans.cluster;

import java.util.Arrays;

/**
 * The mean of each cell as a point of the cell's weight. Means are seldom whole
 * numbers, so the axes are scaled by a power of two.
 */
final class CellMeans {

	/** Coordinates of points are smaller, and less still of great weights. */
	private static final double LIMIT = 1 << 20;
	private static final double SUM_LIMIT = Long.MAX_VALUE;

	private final WeightedPoints points;
	private final double scale;

	CellMeans(final Cells cells) {
		scale = scale(cells, Math.min(LIMIT, SUM_LIMIT / cells.points
			.totalWeight()));
		final int[][] xyz = new int[3][cells.size()];
		for (int axis = 0; axis < 3; axis++) {
			for (int cell = 0; cell < cells.size(); cell++) {
				xyz[axis][cell] = (int) Math.rint(cells.sums.mean(cell, axis) * scale);
			}
		}
		final long[] weights = new long[cells.size()];
		Arrays.setAll(weights, cells.sums::weight);
		points = new WeightedPoints(xyz[0], xyz[1], xyz[2], weights);
	}

	/** In units of 1 / scale. */
	WeightedPoints points() {
		return points;
	}

	double scale() {
		return scale;
	}

	/** @param limit of the coordinates' magnitudes */
	private static double scale(final Cells cells, final double limit) {
		final double largest = cells.largestCoordinate() + 1;
		double scale = 1;
		while (2 * scale * largest < limit) {
			scale *= 2;
		}
		return scale;
	}
}
