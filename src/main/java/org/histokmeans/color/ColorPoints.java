
package org.histokmeans.color;

import java.util.Arrays;

import org.histokmeans.cluster.Blocks;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.cluster.Workers;

/**
 * The colours of a histogram as distinct points of a colour space. Colours that
 * fall on one point, such as greys in the a*b* plane, are merged: its weight is
 * the sum of their counts. Points are in the order of their first colours.
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
		return space.separatesColors() ? new ColorPoints(new WeightedPoints(xyz[0],
			xyz[1], xyz[2], histogram.counts()), null) : new Merger(xyz, histogram
				.counts()).merged();
	}

	private static int[][] coordinates(final ColorHistogram histogram,
		final ColorSpace space, final Workers workers)
	{
		final int colors = histogram.size();
		final int[][] xyz = new int[3][colors];
		final int axes = space.axes().length;
		workers.run(Blocks.count(colors), block -> {
			final int end = Blocks.end(block, colors);
			for (int axis = 0; axis < axes; axis++) {
				for (int i = Blocks.start(block); i < end; i++) {
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

	/** The point of distinct colour number {@code i}. */
	public int pointOf(final int i) {
		return pointOf == null ? i : pointOf[i];
	}

	/**
	 * Turns a number for each point, such as its cluster, into one for each
	 * colour.
	 */
	public int[] byColor(final int[] byPoint) {
		if (pointOf == null) return byPoint;
		final int[] byColor = new int[pointOf.length];
		Arrays.setAll(byColor, i -> byPoint[pointOf[i]]);
		return byColor;
	}

	/** Finds equal points with a hash table of open addresses. */
	private static final class Merger {

		private static final int BITS = 21;
		private static final long OFFSET = 1L << BITS - 1;

		private final int[][] xyz;
		private final long[] counts;
		private final long[] keys;
		/** Number of a point plus 1; 0 for none. */
		private final int[] table;
		private final long[] weights;
		private int size;

		Merger(final int[][] xyz, final long[] counts) {
			this.xyz = xyz;
			this.counts = counts;
			keys = new long[counts.length];
			weights = new long[counts.length];
			table = new int[Integer.highestOneBit(Math.max(1, counts.length)) << 2];
		}

		ColorPoints merged() {
			final int[] pointOf = new int[counts.length];
			for (int i = 0; i < pointOf.length; i++) {
				pointOf[i] = pointOf(i);
				weights[pointOf[i]] += counts[i];
			}
			if (size == counts.length) return new ColorPoints(points(), null);
			return new ColorPoints(points(), pointOf);
		}

		/** Coordinates move to the front as points are found: never too early. */
		private int pointOf(final int color) {
			final long key = key(color);
			int slot = slot(key);
			while (table[slot] != 0) {
				if (keys[table[slot] - 1] == key) return table[slot] - 1;
				slot = slot + 1 & table.length - 1;
			}
			for (final int[] axis : xyz) {
				axis[size] = axis[color];
			}
			keys[size] = key;
			table[slot] = ++size;
			return size - 1;
		}

		private long key(final int color) {
			return (xyz[0][color] + OFFSET << BITS | xyz[1][color] + OFFSET) << BITS |
				xyz[2][color] + OFFSET;
		}

		private int slot(final long key) {
			return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & table.length - 1;
		}

		private WeightedPoints points() {
			return new WeightedPoints(Arrays.copyOf(xyz[0], size), Arrays.copyOf(
				xyz[1], size), Arrays.copyOf(xyz[2], size), Arrays.copyOf(weights,
					size));
		}
	}
}
