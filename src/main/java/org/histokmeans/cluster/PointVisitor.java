
package org.histokmeans.cluster;

/** Gives points to clusters, for one thread. */
final class PointVisitor {

	/** What clusters have got and lost. */
	final Sums changes;

	/** Whether a point was equally near to two centroids. */
	boolean hasTies;

	private final Cells cells;
	private final Centroids centroids;
	private final Owners owners;
	private final Margins margins;

	/** The candidates of a cell. */
	private final double[] cx;
	private final double[] cy;
	private final double[] cz;

	PointVisitor(final Cells cells, final Centroids centroids,
		final Owners owners, final Margins margins)
	{
		this.cells = cells;
		this.centroids = centroids;
		this.owners = owners;
		this.margins = margins;
		changes = new Sums(centroids.size());
		cx = new double[centroids.size()];
		cy = new double[centroids.size()];
		cz = new double[centroids.size()];
	}

	/** Gives all points of a cell to one cluster. */
	void give(final int cell, final int to) {
		if (owners.isMixed(cell)) gather(cell, to);
		else if (owners.owner(cell) != to) {
			changes.subtract(owners.owner(cell), cells.sums, cell);
			changes.add(to, cells.sums, cell);
		}
		owners.setOwner(cell, to);
	}

	private void gather(final int cell, final int to) {
		final int[] start = cells.cells().start;
		for (int i = start[cell]; i < start[cell + 1]; i++) {
			if (owners.cluster[i] != to) move(i, to);
		}
	}

	/**
	 * Implementation notes. The hot loop: most points are only found to keep
	 * their cluster, for which comparisons took less time than Math.min. Two
	 * candidates or three are the rule in large images, so there is little for
	 * SIMD. What did not pay, in one trial each: conditional moves on the bits of
	 * distances (15 % slower at K = 8), two candidates without a branch (4 %), to
	 * begin with the cluster of the point before (5 % faster at K = 16 on a small
	 * image, 20 % slower on a slide), one drift for all clusters as in Hamerly's
	 * algorithm (late iterations twice as long).
	 *
	 * @param every whether no point is known to keep its cluster
	 */
	void assign(final int cell, final boolean every) {
		final float[] validPoints = margins.validPoints;
		final int[] list = margins.candidates[cell];
		final int size = list.length;
		for (int n = 0; n < size; n++) {
			cx[n] = centroids.x[list[n]];
			cy[n] = centroids.y[list[n]];
			cz[n] = centroids.z[list[n]];
		}
		final double drift = margins.drifts[cell];
		final float due = every ? Float.POSITIVE_INFINITY : notAbove(drift);
		final int end = cells.cells().start[cell + 1];
		float least = Float.POSITIVE_INFINITY;
		for (int i = cells.cells().start[cell]; i < end; i++) {
			float valid = validPoints[i];
			if (valid <= due) {
				valid = assignPoint(i, list, drift);
				validPoints[i] = valid;
			}
			if (valid < least) least = valid;
		}
		margins.leastValid[cell] = least;
	}

	/** The largest float that is not above the value. */
	private float notAbove(final double value) {
		final float rounded = (float) value;
		return rounded > value ? Math.nextDown(rounded) : rounded;
	}

	/** Returns up to which drift the point keeps its cluster. */
	private float assignPoint(final int i, final int[] list, final double drift) {
		final double x = cells.x[i];
		final double y = cells.y[i];
		final double z = cells.z[i];
		int nearest = 0;
		double first = Double.POSITIVE_INFINITY;
		double second = Double.POSITIVE_INFINITY;
		for (int n = 0; n < list.length; n++) {
			final double d = Distance.squared(x - cx[n], y - cy[n], z - cz[n]);
			if (d < first) {
				second = first;
				first = d;
				nearest = n;
			}
			else if (d < second) second = d;
		}
		return assigned(i, list[nearest], first, second, drift);
	}

	private float assigned(final int i, final int nearest, final double first,
		final double second, final double drift)
	{
		if (nearest != owners.cluster[i]) move(i, nearest);
		final double lead = (second - first) / (2 * Math.sqrt(second));
		if (!(lead > 0)) hasTies = true;
		return lower(drift + lead - centroids.slack);
	}

	private void move(final int place, final int to) {
		final long weight = cells.weight(place);
		final int x = cells.x[place];
		final int y = cells.y[place];
		final int z = cells.z[place];
		changes.add(owners.cluster[place], -weight, x, y, z);
		changes.add(to, weight, x, y, z);
		owners.cluster[place] = (char) to;
	}

	/** A float that is not above the value. */
	private float lower(final double value) {
		return (float) (value - Math.abs(value) * 1.2e-7);
	}
}
