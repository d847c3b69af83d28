
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.parallel.Workers;

/**
 * Smaller and smaller sets that stand for many points: the means of the points'
 * {@link Cells}, the means of these means, and so on.
 */
final class Pyramid {

	/** So many points are clustered as they are. */
	static final int FEW_POINTS = 4096;

	/**
	 * With more clusters than this, attempts differ little: they are compared
	 * after few iterations, and on more cells.
	 */
	private static final int MANY_CLUSTERS = 128;

	/** Points of a cell, with most of the grid empty, that a mean stands for. */
	private static final int FEW_IN_CELL = 2;

	/** Points of a cell that are worth a set in between. */
	private static final int MANY_IN_CELL = 8;

	/** The least number of cells to a cluster that can stand for points. */
	private static final int CELLS_PER_CLUSTER = 8;
	private static final int CELLS_PER_MANY = 60;

	/** The most cubes of a grid, most of them empty. */
	private static final long FINEST = 1L << 22;
	private static final long MIDDLE = 1L << 21;

	private final int k;
	private final Workers workers;

	/** All points first. */
	private final List<PointSet> sets = new ArrayList<>();

	Pyramid(final WeightedPoints points, final int k, final Workers workers) {
		this.k = k;
		this.workers = workers;
		add(new PointSet(points));
	}

	static boolean areMany(final int clusters) {
		return clusters > MANY_CLUSTERS;
	}

	/** The sets, from that of all points to the smallest. */
	List<PointSet> sets() {
		return sets;
	}

	private void add(final PointSet set) {
		sets.add(set);
		if (set.points().size() <= FEW_POINTS) return;
		final Cells cells = enoughCells(set.points());
		if (cells.size() < enough(set.points())) return;
		if (k > SearchedFit.MOST_K && set.isAll()) addMiddle(set, cells);
		add(new PointSet(set, new CellMeans(cells)));
	}

	/** Means of cells half as wide, where many points are in a cell. */
	private void addMiddle(final PointSet set, final Cells cells) {
		final int points = set.points().size();
		if (cells.size() > points / MANY_IN_CELL || 8L * cells.cubes > MIDDLE)
			return;
		final Cells finer = new Cells(set.points(), 8 * cells.cubes, workers);
		if (finer.size() < points / FEW_IN_CELL) sets.add(new PointSet(set,
			new CellMeans(finer)));
	}

	private long enough(final WeightedPoints points) {
		return areMany(k) ? Math.max(2L * k, Math.min(CELLS_PER_MANY * (long) k,
			points.size() / 4)) : CELLS_PER_CLUSTER * (long) k;
	}

	/** Finer ones only for many clusters. */
	private Cells enoughCells(final WeightedPoints points) {
		Cells cells = cellsOfFew(points);
		for (long limit = 8L * WeightedPoints.MAX_CELLS; limit <= FINEST && areMany(
			k) && cells.size() < enough(points) && points
				.size() > WeightedPoints.MAX_CELLS; limit *= 8)
		{
			cells = new Cells(points, (int) limit, workers);
		}
		return cells.size() > points.size() / 2 ? cellsOfFew(points) : cells;
	}

	/** Cells of few points each; if there are many points, their usual ones. */
	private Cells cellsOfFew(final WeightedPoints points) {
		final int limit = points.size() / FEW_IN_CELL;
		return limit < WeightedPoints.MAX_CELLS ? new Cells(points, limit, workers)
			: points.cells(workers);
	}
}
