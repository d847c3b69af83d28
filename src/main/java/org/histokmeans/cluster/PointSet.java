
package org.histokmeans.cluster;

import java.util.Arrays;

import org.histokmeans.parallel.Workers;

/** All points, or means that stand for them, which have a unit of their own. */
final class PointSet {

	private final WeightedPoints points;
	private final double scale;
	private final boolean isAll;

	/** All points. */
	PointSet(final WeightedPoints points) {
		this(points, 1, true);
	}

	/** Means that stand for the points of a set. */
	PointSet(final PointSet finer, final CellMeans means) {
		this(means.points(), finer.scale * means.scale(), false);
	}

	private PointSet(final WeightedPoints points, final double scale,
		final boolean isAll)
	{
		this.points = points;
		this.scale = scale;
		this.isAll = isAll;
	}

	WeightedPoints points() {
		return points;
	}

	boolean isAll() {
		return isAll;
	}

	/** Centroids on another set in the units of this one. */
	double[][] rescaled(final double[][] centroids, final PointSet other) {
		final double factor = scale / other.scale;
		return Arrays.stream(centroids).map(p -> Arrays.stream(p).map(c -> c *
			factor).toArray()).toArray(double[][]::new);
	}

	/** In the units of this set. */
	double tolerance(final KMeansOptions options) {
		return options.tolerance() * scale;
	}

	/**
	 * @param options limit of iterations, and tolerance in units of all points
	 */
	Clustering run(final double[][] start, final KMeansOptions options,
		final Workers threads, final Lloyd.Listener listener)
	{
		return new Lloyd(points.cells(start.length, threads), threads, listener)
			.run(start, options.iterations(), tolerance(options));
	}

	/** The same from where {@link Momentum} leads. */
	Clustering runWithMomentum(final double[][] start,
		final KMeansOptions options, final Workers threads,
		final Lloyd.Listener listener)
	{
		return new Lloyd(points.cells(start.length, threads), threads, listener)
			.runWithMomentum(start, options.iterations(), tolerance(options));
	}

	/** Where {@link Momentum} leads, and no farther. */
	Clustering momentum(final double[][] start, final KMeansOptions options,
		final Workers threads, final Lloyd.Listener listener)
	{
		return new Lloyd(points.cells(start.length, threads), threads, listener)
			.momentum(start, options.iterations(), tolerance(options));
	}
}
