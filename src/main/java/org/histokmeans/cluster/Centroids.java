
package org.histokmeans.cluster;

/**
 * The moving centroids of one attempt, and how far they have gone.
 * <p>
 * {@link #drift()} grows by the longest and the second longest way of each
 * move. A point that was nearer to its centroid than to all others by a margin
 * still is while the drift has grown by less (Hamerly 2010, "Making k-means
 * even faster").
 * </p>
 */
final class Centroids {

	/**
	 * Margins below this part of the largest coordinate are not trusted. Rounding
	 * errors of distances and of drifts are a thousandth of it.
	 */
	private static final double UNTRUSTED = 1e-9;

	final double[] x;
	final double[] y;
	final double[] z;

	/** How far each went in the last move. */
	final double[] ways;

	/** The least margin that decides. */
	final double slack;

	private final double[][] positions;

	/** Where each was before its last move. */
	private final double[][] before;
	private double drift;
	private double step;

	Centroids(final double[][] start, final double largestCoordinate) {
		final int k = start.length;
		x = new double[k];
		y = new double[k];
		z = new double[k];
		ways = new double[k];
		positions = start.clone();
		before = start.clone();
		double largest = largestCoordinate;
		for (int c = 0; c < k; c++) {
			set(c, start[c]);
			for (final double coordinate : start[c]) {
				largest = Math.max(largest, Math.abs(coordinate));
			}
		}
		slack = (largest + 1) * UNTRUSTED;
	}

	int size() {
		return x.length;
	}

	double[][] positions() {
		return positions;
	}

	double drift() {
		return drift;
	}

	/** By how much the last move let the drift grow. */
	double step() {
		return step;
	}

	/** Puts a centroid elsewhere; margins are worth nothing afterwards. */
	void set(final int c, final double[] position) {
		positions[c] = position;
		x[c] = position[0];
		y[c] = position[1];
		z[c] = position[2];
	}

	/** Moves all to the means; returns the longest way. */
	double moveTo(final Sums sums) {
		return moveTo(sums, 0);
	}

	/** The same, and on by a part of each one's last way. */
	double moveTo(final Sums sums, final double part) {
		double longest = 0;
		double second = 0;
		for (int c = 0; c < size(); c++) {
			ways[c] = moveTo(c, part > 0 ? beyond(c, sums.mean(c), part) : sums.mean(
				c));
			second = Math.max(second, Math.min(longest, ways[c]));
			longest = Math.max(longest, ways[c]);
		}
		step = longest + second;
		drift += step;
		return longest;
	}

	private double[] beyond(final int c, final double[] mean, final double part) {
		for (int axis = 0; axis < 3; axis++) {
			mean[axis] += part * (positions[c][axis] - before[c][axis]);
		}
		return mean;
	}

	/** By how much the last move can have changed margins among some. */
	double step(final int[] some) {
		double longest = 0;
		double second = 0;
		for (final int c : some) {
			final double way = ways[c];
			second = Math.max(second, Math.min(longest, way));
			longest = Math.max(longest, way);
		}
		return longest + second;
	}

	private double moveTo(final int c, final double[] to) {
		final double way = Math.sqrt(Distance.squared(to, positions[c]));
		before[c] = positions[c];
		if (way > 0) set(c, to);
		return way;
	}

	/** Squared distance, see {@link Distance}. */
	double squaredDistance(final int c, final double px, final double py,
		final double pz)
	{
		return Distance.squared(px - x[c], py - y[c], pz - z[c]);
	}
}
