
package org.histokmeans.cluster;

import java.util.Arrays;

/**
 * Lloyd's passes over a small set of points, to look for starting centroids.
 * Every point keeps a bound of the distance to its centroid and one of the
 * distance to the others, and is looked at where they meet (Hamerly 2010,
 * "Making k-means even faster"). A centroid counts for the points of a cluster
 * only while it is near it, so a point may follow late: a search can do without
 * exactness, and {@link Lloyd} comes after it. Sums are whole numbers and the
 * order of the points is fixed, so a search always ends alike.
 */
final class LooseLloyd {

	/** Bounds may overlap by so much before a point is looked at. */
	private static final float LOOSE = 1.02f;

	final WeightedPoints points;
	final int k;
	final double[] x;
	final double[] y;
	final double[] z;
	final int[] owner;

	/** At least the distance of each point to its centroid. */
	final float[] reach;

	/** At most the distance of each point to the other centroids. */
	final float[] gap;

	private final Sums sums;

	/** The sum of squares of all coordinates. */
	private final double squares;

	/** By cluster: how far its centroid went, the others that are near it. */
	private final float[] own;
	private final float[] others;

	/** By cluster: the largest reach. */
	private final float[] radius;

	private final Neighbors neighbors;
	private double compactness;
	private double moved;

	LooseLloyd(final WeightedPoints points, final int k, final double squares) {
		this.points = points;
		this.k = k;
		this.squares = squares;
		x = new double[k];
		y = new double[k];
		z = new double[k];
		owner = new int[points.size()];
		reach = new float[owner.length];
		gap = new float[owner.length];
		sums = new Sums(k);
		own = new float[k];
		others = new float[k];
		radius = new float[k];
		neighbors = new Neighbors(x, y, z);
	}

	/** Takes over everything but how far centroids went. */
	void set(final LooseLloyd other) {
		System.arraycopy(other.x, 0, x, 0, k);
		System.arraycopy(other.y, 0, y, 0, k);
		System.arraycopy(other.z, 0, z, 0, k);
		System.arraycopy(other.owner, 0, owner, 0, owner.length);
		System.arraycopy(other.reach, 0, reach, 0, reach.length);
		System.arraycopy(other.gap, 0, gap, 0, gap.length);
		System.arraycopy(other.radius, 0, radius, 0, k);
		sums.set(other.sums);
	}

	void setCentroid(final int c, final double[] position) {
		x[c] = position[0];
		y[c] = position[1];
		z[c] = position[2];
	}

	double[][] centroids() {
		final double[][] centroids = new double[k][];
		Arrays.setAll(centroids, c -> new double[] { x[c], y[c], z[c] });
		return centroids;
	}

	/** Sum of squared distances to the means, after {@link #moveToMeans()}. */
	double compactness() {
		return compactness;
	}

	/** The longest way at the last move. */
	double moved() {
		return moved;
	}

	/** Tells the distances of a point, by their squares, before any pass. */
	void setDistances(final int point, final double nearest,
		final double second)
	{
		final float distance = (float) Math.sqrt(nearest);
		reach[point] = distance;
		gap[point] = (float) Math.sqrt(second);
		final int c = owner[point];
		if (distance > radius[c]) radius[c] = distance;
	}

	/** Begins anew: looks at all points and all centroids. */
	void start(final double[][] centroids) {
		for (int c = 0; c < k; c++) {
			setCentroid(c, centroids[c]);
		}
		Arrays.fill(radius, 0);
		for (int i = 0; i < owner.length; i++) {
			assign(i, points.x[i], points.y[i], points.z[i]);
		}
		sum();
		moveToMeans();
	}

	private void assign(final int point, final double px, final double py,
		final double pz)
	{
		double first = Double.POSITIVE_INFINITY;
		double next = first;
		for (int c = 0; c < k; c++) {
			final double d = Distance.squared(px - x[c], py - y[c], pz - z[c]);
			if (d < first) {
				next = first;
				first = d;
				owner[point] = c;
			}
			else if (d < next) next = d;
		}
		setDistances(point, first, next);
	}

	/** Adds up the points of all clusters. */
	void addUp() {
		Arrays.fill(radius, 0);
		sum();
	}

	private void sum() {
		sums.clear();
		for (int i = 0; i < owner.length; i++) {
			sums.add(owner[i], points.weights[i], points.x[i], points.y[i],
				points.z[i]);
		}
	}

	void move(final int point, final int to) {
		final long weight = points.weights[point];
		final int px = points.x[point];
		final int py = points.y[point];
		final int pz = points.z[point];
		sums.add(owner[point], -weight, px, py, pz);
		sums.add(to, weight, px, py, pz);
		owner[point] = to;
	}

	/** The centroid of an empty cluster stays. */
	void moveToMeans() {
		double between = 0;
		moved = 0;
		for (int c = 0; c < k; c++) {
			own[c] = 0;
			if (sums.weight(c) == 0) continue;
			final double[] mean = sums.mean(c);
			own[c] = (float) Math.sqrt(Distance.squared(mean[0] - x[c], mean[1] -
				y[c], mean[2] - z[c]));
			moved = Math.max(moved, own[c]);
			setCentroid(c, mean);
			between += sums.weight(c) * Distance.squared(mean[0], mean[1], mean[2]);
		}
		compactness = squares - between;
	}

	/** Gives the points to the centroids after their last move. */
	void pass() {
		relate();
		Arrays.fill(radius, 0);
		final int[] owners = owner;
		final float[] reaches = reach;
		final float[] gaps = gap;
		for (int i = 0; i < owners.length; i++) {
			final int c = owners[i];
			final float near = reaches[i] + own[c];
			final float far = gaps[i] - others[c];
			reaches[i] = near;
			gaps[i] = far;
			if (near >= far * LOOSE) scan(i, far);
			else if (near > radius[c]) radius[c] = near;
		}
	}

	/** A centroid twice as far as any point of a cluster cannot get one. */
	private void relate() {
		for (int c = 0; c < k; c++) {
			neighbors.sort(c);
			others[c] = neighbors.most(c, own, 2 * (radius[c] + own[c]));
		}
	}

	private void scan(final int point, final float far) {
		final double px = points.x[point];
		final double py = points.y[point];
		final double pz = points.z[point];
		final int before = owner[point];
		final double d = Distance.squared(px - x[before], py - y[before], pz -
			z[before]);
		if (far > 0 && d < (double) far * far) {
			setBounds(point, before, (float) Math.sqrt(d), far);
		}
		else scan(point, before, d, px, py, pz);
	}

	private void scan(final int point, final int before, final double own2,
		final double px, final double py, final double pz)
	{
		final float distance = (float) Math.sqrt(own2);
		final float range = 2 * distance;
		double nearest = own2;
		double second = Double.POSITIVE_INFINITY;
		int found = before;
		int n = neighbors.first(before);
		final int end = neighbors.end(before);
		for (; n < end && neighbors.distance[n] <= range; n++) {
			final int c = neighbors.number[n];
			final double d = Distance.squared(px - x[c], py - y[c], pz - z[c]);
			if (d < nearest) {
				second = nearest;
				nearest = d;
				found = c;
			}
			else if (d < second) second = d;
		}
		final float rest = n < end ? neighbors.distance[n] - distance
			: Float.POSITIVE_INFINITY;
		if (found != before) move(point, found);
		setBounds(point, found, (float) Math.sqrt(nearest), Math.min(rest,
			(float) Math.sqrt(second)));
	}

	private void setBounds(final int point, final int c, final float near,
		final float far)
	{
		reach[point] = near;
		gap[point] = far;
		if (near > radius[c]) radius[c] = near;
	}
}
