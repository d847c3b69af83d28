
package org.histokmeans.color;

import java.util.Arrays;

import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * The colors of a histogram as distinct points of a color space. Colors that
 * fall on one point, such as grays in the a*b* plane, are merged: its weight is
 * the sum of their counts. Points are in the order of their first colors.
 * Immutable.
 */
public final class ColorPoints {

	private final WeightedPoints points;
	private final int[] pointOf;

	private ColorPoints(final WeightedPoints points, final int[] pointOf) {
		this.points = points;
		this.pointOf = pointOf;
	}

	static ColorPoints of(final ColorHistogram histogram, final ColorSpace space,
		final Workers workers)
	{
		final int[][] xyz = coordinates(histogram, space, workers);
		if (!space.separatesColors()) {
			final int[] first = new EqualPoints(xyz, workers).first();
			if (meet(first)) return merged(xyz, histogram.counts(), first, workers);
		}
		return new ColorPoints(new WeightedPoints(xyz[0], xyz[1], xyz[2], histogram
			.counts()), null);
	}

	private static boolean meet(final int[] first) {
		for (int i = 0; i < first.length; i++) {
			if (first[i] != i) return true;
		}
		return false;
	}

	/** Coordinates move to the front as points are found: never too early. */
	private static ColorPoints merged(final int[][] xyz, final long[] counts,
		final int[] first, final Workers workers)
	{
		final int[] pointOf = new int[first.length];
		final long[] weights = new long[first.length];
		int size = 0;
		for (int i = 0; i < first.length; i++) {
			if (i % Blocks.SIZE == 0) workers.stopIfCanceled();
			if (first[i] == i) {
				for (final int[] axis : xyz) {
					axis[size] = axis[i];
				}
				pointOf[i] = size++;
			}
			else pointOf[i] = pointOf[first[i]];
			weights[pointOf[i]] += counts[i];
		}
		return new ColorPoints(new WeightedPoints(Arrays.copyOf(xyz[0], size),
			Arrays.copyOf(xyz[1], size), Arrays.copyOf(xyz[2], size), Arrays.copyOf(
				weights, size)), pointOf);
	}

	private static int[][] coordinates(final ColorHistogram histogram,
		final ColorSpace space, final Workers workers)
	{
		final int colors = histogram.size();
		final int[][] xyz = new int[3][];
		workers.run(3, axis -> xyz[axis] = new int[colors]);
		final int axes = space.axes().length;
		Blocks.visit(colors, workers, (from, end) -> {
			for (int axis = 0; axis < axes; axis++) {
				for (int i = from; i < end; i++) {
					xyz[axis][i] = space.coordinate(axis, histogram.color(i));
				}
			}
		});
		return xyz;
	}

	/** What k-means clusters. */
	public WeightedPoints points() {
		return points;
	}

	/** Whether no colors are merged: point i is color i. */
	public boolean areColors() {
		return pointOf == null;
	}

	/** The point of distinct color number {@code i}. */
	public int pointOf(final int i) {
		return pointOf == null ? i : pointOf[i];
	}

	/**
	 * Turns a number for each point, such as its cluster, into one for each
	 * color.
	 */
	public int[] byColor(final int[] byPoint, final Workers workers) {
		if (pointOf == null) return byPoint;
		final int[] byColor = new int[pointOf.length];
		Blocks.visit(byColor.length, workers, (from, end) -> {
			for (int i = from; i < end; i++) {
				byColor[i] = byPoint[pointOf[i]];
			}
		});
		return byColor;
	}
}
