
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
	private final double[] distances;

	Candidates(final Centroids centroids) {
		this.centroids = centroids;
		list = new int[centroids.size()];
		distances = new double[centroids.size()];
	}

	/** Makes every centroid a candidate. */
	void all() {
		size = list.length;
		for (int c = 0; c < size; c++) {
			list[c] = c;
		}
		margin = Double.POSITIVE_INFINITY;
	}

	/** Makes some the candidates; nothing is said of others. */
	void only(final int[] some) {
		size = some.length;
		System.arraycopy(some, 0, list, 0, size);
		margin = Double.POSITIVE_INFINITY;
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
	 * of the two distances it bounds the difference of the distances.
	 * </p>
	 */
	void filter(final Candidates wider, final Boxes boxes, final int box,
		final double worth)
	{
		final Centroids c = centroids;
		final double minX = boxes.minX[box];
		final double minY = boxes.minY[box];
		final double minZ = boxes.minZ[box];
		final double maxX = boxes.maxX[box];
		final double maxY = boxes.maxY[box];
		final double maxZ = boxes.maxZ[box];
		final int near = nearest(wider, (minX + maxX) / 2, (minY + maxY) / 2,
			(minZ + maxZ) / 2);
		final int a = wider.list[near];
		final double reach = Math.sqrt(distances[near]) + Math.sqrt(Distance
			.squared(maxX - minX, maxY - minY, maxZ - minZ));
		double least = wider.margin;
		int n = 0;
		for (int i = 0; i < wider.size; i++) {
			final int b = wider.list[i];
			if (b == a) {
				list[n++] = b;
				continue;
			}
			final double x = c.x[b] > c.x[a] ? maxX : minX;
			final double y = c.y[b] > c.y[a] ? maxY : minY;
			final double z = c.z[b] > c.z[a] ? maxZ : minZ;
			final double farther = c.squaredDistance(b, x, y, z) - c.squaredDistance(
				a, x, y, z);
			final double by = farther <= 0 ? 0 : farther / (reach + Math.sqrt(
				distances[i]));
			if (by <= worth) list[n++] = b;
			else if (by < least) least = by;
		}
		size = n;
		margin = least;
		pivot = a;
	}

	/** Place in the wider list; leaves the squared distances of all. */
	private int nearest(final Candidates wider, final double x, final double y,
		final double z)
	{
		int nearest = 0;
		for (int i = 0; i < wider.size; i++) {
			distances[i] = centroids.squaredDistance(wider.list[i], x, y, z);
			if (distances[i] < distances[nearest]) nearest = i;
		}
		return nearest;
	}
}
