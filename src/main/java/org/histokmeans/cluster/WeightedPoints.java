
package org.histokmeans.cluster;

import org.histokmeans.parallel.Workers;

/**
 * Different points with whole coordinates in three dimensions, each standing
 * for {@link #weight} equal ones. Fewer dimensions leave the last axes zero.
 * <p>
 * The points are kept as one array an axis, which is what loops that HotSpot
 * turns into SIMD instructions need. Whole numbers make sums exact: they do not
 * depend on order, threads or blocks.
 * </p>
 * The arrays are shared, not copied; nobody may change them. Safe to use from
 * several threads at once.
 */
public final class WeightedPoints {

	static final int MAX_CELLS = 1 << 16;
	private static final int CELL_POINTS = 8;

	/** More clusters than these get smaller cells. */
	private static final int FEW_CLUSTERS = 1 << 12;

	final int[] x;
	final int[] y;
	final int[] z;
	final long[] weights;
	private Cells cells;
	private Cells fine;

	/**
	 * @param x first coordinates; magnitudes below 2^20
	 * @param y second coordinates, as many
	 * @param z third coordinates, as many
	 * @param weights how many points each stands for, all at least 1; times
	 *          magnitudes, their sum must fit into a long
	 */
	public WeightedPoints(final int[] x, final int[] y, final int[] z,
		final long[] weights)
	{
		if (x.length != weights.length || y.length != weights.length ||
			z.length != weights.length)
		{
			throw new IllegalArgumentException(
				"Coordinates and weights must be equally many.");
		}
		this.x = x;
		this.y = y;
		this.z = z;
		this.weights = weights;
	}

	/** Number of distinct points. */
	public int size() {
		return weights.length;
	}

	public long weight(final int point) {
		return weights[point];
	}

	/** The sum of all weights. */
	public long totalWeight() {
		long total = 0;
		for (final long weight : weights) {
			total += weight;
		}
		return total;
	}

	/** The sum of squares of all coordinates. */
	double squares() {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * Distance.squared(x[i], y[i], z[i]);
		}
		return sum;
	}

	/** Coordinates of one point: a new array of three. */
	public double[] position(final int point) {
		return new double[] { x[point], y[point], z[point] };
	}

	/** Squared distance of one point to a position. */
	public double squaredDistance(final int point, final double[] position) {
		return Distance.squared(x[point] - position[0], y[point] - position[1],
			z[point] - position[2]);
	}

	/** The points in groups; made once. */
	synchronized Cells cells(final Workers workers) {
		if (cells == null) cells = new Cells(this, cellLimit(), workers);
		return cells;
	}

	/** Smaller ones, where usual cells would hold several clusters each. */
	Cells cells(final int clusters, final Workers workers) {
		return clusters > FEW_CLUSTERS && size() > MAX_CELLS ? fineCells(workers)
			: cells(workers);
	}

	private synchronized Cells fineCells(final Workers workers) {
		if (fine == null) fine = new Cells(this, Math.min(8 * MAX_CELLS, size()),
			workers);
		return fine;
	}

	/** Cells of some ten points: fewer would not be worth the box. */
	private int cellLimit() {
		return Math.max(8, Math.min(MAX_CELLS, size() / CELL_POINTS));
	}
}
