
package org.histokmeans.cluster;

import java.util.Arrays;

/**
 * One level of the tree over points: bounding boxes, in the order of the curve
 * that runs through them. Box i holds what begins at {@code start[i]} and ends
 * before {@code start[i + 1]}: boxes of the level below, or points.
 */
final class Boxes {

	final int[] start;

	/** The box of the level above. */
	final int[] parent;
	final int[] minX;
	final int[] minY;
	final int[] minZ;
	final int[] maxX;
	final int[] maxY;
	final int[] maxZ;

	Boxes(final int[] start) {
		this.start = start;
		parent = new int[size()];
		minX = filled(Integer.MAX_VALUE);
		minY = filled(Integer.MAX_VALUE);
		minZ = filled(Integer.MAX_VALUE);
		maxX = filled(Integer.MIN_VALUE);
		maxY = filled(Integer.MIN_VALUE);
		maxZ = filled(Integer.MIN_VALUE);
	}

	int size() {
		return start.length - 1;
	}

	/** Fits a box of the lowest level to its points. */
	void enclose(final int box, final int[] x, final int[] y, final int[] z) {
		final int from = start[box];
		final int end = start[box + 1];
		minX[box] = min(x, from, end);
		minY[box] = min(y, from, end);
		minZ[box] = min(z, from, end);
		maxX[box] = max(x, from, end);
		maxY[box] = max(y, from, end);
		maxZ[box] = max(z, from, end);
	}

	private static int min(final int[] values, final int from, final int end) {
		int min = values[from];
		for (int i = from + 1; i < end; i++) {
			min = Math.min(min, values[i]);
		}
		return min;
	}

	private static int max(final int[] values, final int from, final int end) {
		int max = values[from];
		for (int i = from + 1; i < end; i++) {
			max = Math.max(max, values[i]);
		}
		return max;
	}

	private void include(final int box, final int x, final int y, final int z) {
		minX[box] = Math.min(minX[box], x);
		minY[box] = Math.min(minY[box], y);
		minZ[box] = Math.min(minZ[box], z);
		maxX[box] = Math.max(maxX[box], x);
		maxY[box] = Math.max(maxY[box], y);
		maxZ[box] = Math.max(maxZ[box], z);
	}

	/** Squared distance of a position to the nearest place of a box. */
	double squaredDistance(final int box, final double x, final double y,
		final double z)
	{
		return Distance.squared(outside(x, minX[box], maxX[box]), outside(y,
			minY[box], maxY[box]), outside(z, minZ[box], maxZ[box]));
	}

	private static double outside(final double value, final int min,
		final int max)
	{
		return Math.max(0, Math.max(min - value, value - max));
	}

	/**
	 * Makes the level above.
	 *
	 * @param keys of these boxes, ascending; equal ones stand for one parent
	 */
	Boxes parents(final long[] keys) {
		final int[] starts = new int[size() + 1];
		int parents = 0;
		for (int i = 0; i < size(); i++) {
			if (i == 0 || keys[i] != keys[i - 1]) starts[parents++] = i;
		}
		starts[parents] = size();
		final Boxes above = new Boxes(Arrays.copyOf(starts, parents + 1));
		for (int p = 0; p < parents; p++) {
			for (int i = starts[p]; i < starts[p + 1]; i++) {
				parent[i] = p;
				above.include(p, minX[i], minY[i], minZ[i]);
				above.include(p, maxX[i], maxY[i], maxZ[i]);
			}
		}
		return above;
	}

	private int[] filled(final int value) {
		final int[] values = new int[size()];
		Arrays.fill(values, value);
		return values;
	}
}
