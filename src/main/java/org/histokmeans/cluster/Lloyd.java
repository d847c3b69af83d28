
package org.histokmeans.cluster;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Lloyd's iterations over weighted points, without looking at most of them.
 * <p>
 * Sums are whole numbers and so exact in any order; a centroid is computed from
 * them anew each time, so the same assignment always gives the same centroid,
 * bit by bit, and the end is reached when nothing moves. {@link Assignment}
 * says how the points are assigned.
 * </p>
 * The centroid of an emptied cluster moves to the point that is farthest from
 * its own centroid (of several, the first), and the point leaves its cluster.
 */
final class Lloyd {

	/** Told after each iteration. */
	@FunctionalInterface
	interface Listener {

		Listener NOBODY = iterations -> {
			// too short to tell
		};

		void iterated(int iterations);
	}

	private final Cells cells;
	private final Workers workers;
	private final Listener listener;

	Lloyd(final Cells cells, final Workers workers, final Listener listener) {
		this.cells = cells;
		this.workers = workers;
		this.listener = listener;
	}

	Clustering run(final double[][] start, final int limit,
		final double tolerance)
	{
		final Centroids centroids = new Centroids(start, cells.largestCoordinate());
		return run(centroids, new Assignment(cells, centroids, workers), limit,
			tolerance, 0);
	}

	/** The same from where {@link Momentum} leads; the limit holds for each. */
	Clustering runWithMomentum(final double[][] start, final int limit,
		final double tolerance)
	{
		return afterMomentum(start, limit, tolerance, limit);
	}

	/** Where {@link Momentum} leads. */
	Clustering momentum(final double[][] start, final int limit,
		final double tolerance)
	{
		return afterMomentum(start, limit, tolerance, 0);
	}

	private Clustering afterMomentum(final double[][] start, final int limit,
		final double tolerance, final int rest)
	{
		final Centroids centroids = new Centroids(start, cells.largestCoordinate());
		final Assignment assignment = new Assignment(cells, centroids, workers);
		final int passes = new Momentum(cells.points, centroids, assignment,
			workers).run(limit, tolerance, listener);
		return run(centroids, assignment, rest, tolerance, passes);
	}

	/** @param passes made before */
	private Clustering run(final Centroids centroids, final Assignment assignment,
		final int limit, final double tolerance, final int passes)
	{
		final double[][] start = centroids.positions().clone();
		double moved = Double.POSITIVE_INFINITY;
		int iterations = 0;
		while (iterations < limit && moved > tolerance) {
			assignment.update();
			final boolean filled = assignment.fillEmpty();
			moved = centroids.moveTo(assignment.sums());
			if (filled) moved = Double.POSITIVE_INFINITY;
			iterations++;
			listener.iterated(passes + iterations);
		}
		if (moved > 0) updateWithoutEmpty(assignment);
		return clustering(start, centroids, assignment, iterations,
			moved <= tolerance);
	}

	/** After the last move the labels must follow the centroids once more. */
	private static void updateWithoutEmpty(final Assignment assignment) {
		assignment.update();
		while (assignment.fillEmpty()) {
			assignment.update();
		}
	}

	private Clustering clustering(final double[][] start,
		final Centroids centroids, final Assignment assignment,
		final int iterations, final boolean converged)
	{
		final int[] clusters = assignment.toArray();
		return new Clustering(start, centroids.positions(), clusters, compactness(
			centroids, clusters), iterations, converged, assignment.hasTies());
	}

	private double compactness(final Centroids centroids, final int[] clusters) {
		return Blocks.sum(clusters.length, workers, (from, end) -> compactness(from,
			end, centroids, clusters));
	}

	private double compactness(final int from, final int end,
		final Centroids centroids, final int[] clusters)
	{
		final WeightedPoints points = cells.points;
		double sum = 0;
		for (int i = from; i < end; i++) {
			sum += points.weights[i] * centroids.squaredDistance(clusters[i],
				points.x[i], points.y[i], points.z[i]);
		}
		return sum;
	}
}
