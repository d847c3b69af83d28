
package org.histokmeans.cluster;

import org.histokmeans.parallel.Workers;

/**
 * Gives points to centroids that stay where they are: every point to its
 * nearest centroid, of several to the lowest number, as
 * {@link Distance#nearest} would, but without looking at most pairs. A centroid
 * may be left without points.
 *
 * <pre>
 *
 * int[] clusters = NearestCentroids.of(points, centroids, workers);
 * </pre>
 */
public final class NearestCentroids {

	private NearestCentroids() {
		// only static methods
	}

	/**
	 * @param points any number, none too
	 * @param centroids positions, [k][3]; at least one
	 * @return the centroid's number of each point
	 */
	public static int[] of(final WeightedPoints points,
		final double[][] centroids, final Workers workers)
	{
		if (points.size() == 0) return new int[0];
		final Workers stopped = workers;
		final Cells cells = points.cells(stopped);
		final Assignment assignment = new Assignment(cells, new Centroids(centroids,
			cells.largestCoordinate()), stopped);
		assignment.update();
		return assignment.toArray();
	}
}
