
package org.histokmeans.cluster;

/**
 * The one squared Euclidean distance of this project. Brute force and every
 * shortcut call it, so they round alike: axes in a fixed order, no fused
 * multiply-add.
 */
public final class Distance {

	private Distance() {
		// only static methods
	}

	/** Squared length of the vector (dx, dy, dz). */
	public static double squared(final double dx, final double dy,
		final double dz)
	{
		return dx * dx + dy * dy + dz * dz;
	}

	/** Squared distance of the positions {@code a} and {@code b}. */
	public static double squared(final double[] a, final double[] b) {
		return squared(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
	}

	/**
	 * Index of the centroid nearest to (x, y, z); of several, the lowest.
	 *
	 * @param centroids at least one position
	 */
	public static int nearest(final double[][] centroids, final double x,
		final double y, final double z)
	{
		int nearest = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int c = 0; c < centroids.length; c++) {
			final double[] centroid = centroids[c];
			final double d = squared(x - centroid[0], y - centroid[1], z -
				centroid[2]);
			if (d < least) {
				least = d;
				nearest = c;
			}
		}
		return nearest;
	}
}
