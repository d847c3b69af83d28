
package org.histokmeans.cluster;

/**
 * The moving centroids of one attempt, and how far each has gone.
 * <p>
 * {@link #drift} of a cluster grows by its centroid's way and the longest way
 * of the others. A point that was nearer to its centroid than to all others by
 * a margin still is while the drift has grown by less (Hamerly 2010, "Making
 * k-means even faster"). {@link #drift()} grows at least as much as that of any
 * cluster.
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

	/** Of each cluster. */
	final double[] drift;

	/** The least margin that decides. */
	final double slack;

	private double[][] positions;
	private double totalDrift;

	Centroids(final double[][] start, final double largestCoordinate) {
		final int k = start.length;
		x = new double[k];
		y = new double[k];
		z = new double[k];
		drift = new double[k];
		positions = start.clone();
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
		return totalDrift;
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
		final double[] ways = new double[size()];
		int longest = 0;
		double second = 0;
		for (int c = 0; c < size(); c++) {
			ways[c] = moveTo(c, sums.mean(c));
			if (c == 0) continue;
			if (ways[c] > ways[longest]) {
				second = ways[longest];
				longest = c;
			}
			else second = Math.max(second, ways[c]);
		}
		for (int c = 0; c < size(); c++) {
			drift[c] += ways[c] + (c == longest ? second : ways[longest]);
		}
		totalDrift += ways[longest] + second;
		return ways[longest];
	}

	private double moveTo(final int c, final double[] mean) {
		final double way = Math.sqrt(Distance.squared(mean, positions[c]));
		if (way > 0) set(c, mean);
		return way;
	}

	/** Squared distance, see {@link Distance}. */
	double squaredDistance(final int c, final double px, final double py,
		final double pz)
	{
		return Distance.squared(px - x[c], py - y[c], pz - z[c]);
	}
}
