
package org.histokmeans.cluster;

import java.util.Arrays;

/**
 * Which centroids can be nearest to points of a bounding box (the filtering
 * algorithm: Kanungo, Mount, Netanyahu, Piatko, Silverman &amp; Wu 2002, "An
 * efficient k-means clustering algorithm: analysis and implementation"). The
 * pivot is the centroid nearest to the middle of the box; another is filtered
 * out if no corner of the box is nearer to it.
 * <p>
 * A filtered centroid is farther than another from every point of the box, by
 * {@link #margin} at least, and never by less than rounding could feign.
 * </p>
 */
final class Candidates {

	/** Numbers of clusters, ascending. */
	final int[] list;

	int size;

	/** The least by which a filtered centroid was farther. */
	double margin;

	/** The one nearest to the middle of the box. */
	int pivot;

	private final Centroids centroids;

	/** Where each candidate is, so that loops over them read on and on. */
	private final double[] x;
	private final double[] y;
	private final double[] z;
	private final double[] distances;

	Candidates(final Centroids centroids) {
		this.centroids = centroids;
		list = new int[centroids.size()];
		x = new double[list.length];
		y = new double[list.length];
		z = new double[list.length];
		distances = new double[list.length];
	}

	/** Makes every centroid a candidate, where it is now. */
	void all() {
		for (int c = 0; c < list.length; c++) {
			set(c, c);
		}
		size = list.length;
		margin = Double.POSITIVE_INFINITY;
	}

	/** Makes some the candidates; nothing is said of others. */
	void only(final int[] some) {
		for (int n = 0; n < some.length; n++) {
			set(n, some[n]);
		}
		size = some.length;
		margin = Double.POSITIVE_INFINITY;
	}

	private void set(final int place, final int c) {
		list[place] = c;
		x[place] = centroids.x[c];
		y[place] = centroids.y[c];
		z[place] = centroids.z[c];
	}

	/** A list that does not change any more. */
	int[] toArray() {
		return Arrays.copyOf(list, size);
	}

	/**
	 * Takes what is left of {@code wider} in a box. Margins up to {@code worth}
	 * do not filter; it must not be below the centroids' slack.
	 * <p>
	 * Implementation note: the difference of the squared distances to two
	 * centroids is linear, so it is least in a corner; divided by the largest sum
	 * of the two distances it bounds the difference of the distances. One that is
	 * so far from the middle that it is farther by the margin found so far,
	 * wherever the corners are, needs no corner: of 65,535 centroids, most.
	 * </p>
	 */
	void filter(final Candidates wider, final Boxes boxes, final int box,
		final double worth)
	{
		final double minX = boxes.minX[box];
		final double minY = boxes.minY[box];
		final double minZ = boxes.minZ[box];
		final double maxX = boxes.maxX[box];
		final double maxY = boxes.maxY[box];
		final double maxZ = boxes.maxZ[box];
		final int near = nearest(wider, (minX + maxX) / 2, (minY + maxY) / 2,
			(minZ + maxZ) / 2);
		final double nearX = wider.x[near];
		final double nearY = wider.y[near];
		final double nearZ = wider.z[near];
		final double reach = Math.sqrt(distances[near]) + Math.sqrt(Distance
			.squared(maxX - minX, maxY - minY, maxZ - minZ));
		double least = wider.margin;
		double far = square(reach + least);
		int n = 0;
		for (int i = 0; i < wider.size; i++) {
			if (distances[i] > far) continue;
			final double bx = wider.x[i];
			final double by = wider.y[i];
			final double bz = wider.z[i];
			final double px = bx > nearX ? maxX : minX;
			final double py = by > nearY ? maxY : minY;
			final double pz = bz > nearZ ? maxZ : minZ;
			final double farther = Distance.squared(px - bx, py - by, pz - bz) -
				Distance.squared(px - nearX, py - nearY, pz - nearZ);
			final double lead = farther <= 0 ? 0 : farther / (reach + Math.sqrt(
				distances[i]));
			if (lead <= worth) {
				list[n] = wider.list[i];
				x[n] = bx;
				y[n] = by;
				z[n++] = bz;
			}
			else if (lead < least) {
				least = lead;
				far = square(reach + least);
			}
		}
		size = n;
		margin = least;
		pivot = wider.list[near];
	}

	private static double square(final double value) {
		return value * value;
	}

	/** Place in the wider list; leaves the squared distances of all. */
	private int nearest(final Candidates wider, final double px, final double py,
		final double pz)
	{
		final double[] squares = distances;
		final int count = wider.size;
		measure(wider.x, wider.y, wider.z, count, px, py, pz);
		int nearest = 0;
		for (int i = 1; i < count; i++) {
			if (squares[i] < squares[nearest]) nearest = i;
		}
		return nearest;
	}

	private void measure(final double[] xs, final double[] ys, final double[] zs,
		final int count, final double px, final double py, final double pz)
	{
		final double[] squares = distances;
		for (int i = 0; i < count; i++) {
			squares[i] = Distance.squared(xs[i] - px, ys[i] - py, zs[i] - pz);
		}
	}
}
