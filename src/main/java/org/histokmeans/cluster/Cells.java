
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.parallel.Workers;

/**
 * Points grouped by the cube of a {@link Grid} that holds them. The cells are
 * the lowest level of a tree of bounding boxes, eight to a parent; each cell
 * knows the sums of its points, so that it can be given to a cluster at once.
 * <p>
 * The coordinates are copied in the order of the cells: 16 bytes a point, with
 * the place that each had before.
 * </p>
 */
final class Cells {

	/** Levels end where there are no more boxes than this. */
	private static final int TOPS = 64;

	final WeightedPoints points;

	/** Place among the points, by place among the cells. */
	final int[] order;
	final int[] x;
	final int[] y;
	final int[] z;

	/** Of each cell. */
	final Sums sums;

	/** The cells first, then their parents, the top last. */
	final Boxes[] levels;

	/** Edge of a cube. */
	final int width;

	/** Number of cubes, most of them empty. */
	final int cubes;

	Cells(final WeightedPoints points, final int limit, final Workers workers) {
		this.points = points;
		final int[][] columns = new int[4][];
		workers.run(4, c -> columns[c] = new int[points.size()]);
		order = columns[0];
		x = columns[1];
		y = columns[2];
		z = columns[3];
		final Grid grid = new Grid(points, limit, workers);
		width = grid.width();
		cubes = grid.size();
		final CountingSort sort = new CountingSort(points, grid, workers);
		final long[] keys = sort.keys();
		sort.run(order);
		final Boxes cells = new Boxes(sort.starts());
		sums = new Sums(cells.size());
		final int tasks = Math.min(cells.size(), 64);
		workers.run(tasks, Cells.class, t -> describe(cells, workers,
			(int) ((long) cells.size() * t / tasks), (int) ((long) cells.size() * (t +
				1) / tasks)));
		levels = levels(cells, keys);
	}

	int size() {
		return cells().size();
	}

	Boxes cells() {
		return levels[0];
	}

	/** The highest level. */
	int top() {
		return levels.length - 1;
	}

	long weight(final int place) {
		return points.weights[order[place]];
	}

	/** The largest magnitude of a coordinate. */
	double largestCoordinate() {
		final Boxes boxes = levels[top()];
		double largest = 0;
		for (int box = 0; box < boxes.size(); box++) {
			for (final int coordinate : new int[] { boxes.minX[box], boxes.minY[box],
				boxes.minZ[box], boxes.maxX[box], boxes.maxY[box], boxes.maxZ[box] })
			{
				largest = Math.max(largest, Math.abs(coordinate));
			}
		}
		return largest;
	}

	/** Fills a part of the coordinates, bounding boxes and sums. */
	private void describe(final Boxes cells, final Workers workers,
		final int from, final int to)
	{
		for (int cell = from; cell < to; cell++) {
			if (cell % 64 == 0) workers.stopIfCanceled();
			gather(cell, cells.start[cell], cells.start[cell + 1]);
			cells.enclose(cell, x, y, z);
		}
	}

	private void gather(final int cell, final int from, final int end) {
		long weight = 0;
		long sumX = 0;
		long sumY = 0;
		long sumZ = 0;
		for (int i = from; i < end; i++) {
			final int point = order[i];
			final long w = points.weights[point];
			x[i] = points.x[point];
			y[i] = points.y[point];
			z[i] = points.z[point];
			weight += w;
			sumX += w * x[i];
			sumY += w * y[i];
			sumZ += w * z[i];
		}
		sums.set(cell, weight, sumX, sumY, sumZ);
	}

	private static Boxes[] levels(final Boxes cells, final long[] cellKeys) {
		final List<Boxes> levels = new ArrayList<>();
		Boxes level = cells;
		long[] keys = cellKeys.clone();
		levels.add(level);
		do {
			for (int i = 0; i < keys.length; i++) {
				keys[i] >>= 3;
			}
			level = level.parents(keys);
			levels.add(level);
			keys = firstOf(level, keys);
		}
		while (level.size() > TOPS);
		return levels.toArray(new Boxes[0]);
	}

	/** The key of each parent, which its first box has, too. */
	private static long[] firstOf(final Boxes parents, final long[] keys) {
		final long[] first = new long[parents.size()];
		for (int p = 0; p < first.length; p++) {
			first[p] = keys[parents.start[p]];
		}
		return first;
	}
}
