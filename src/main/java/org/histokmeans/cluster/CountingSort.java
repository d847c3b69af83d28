
package org.histokmeans.cluster;

import java.util.Arrays;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Sorts points by their cube, the cubes in the order of the grid's curve; the
 * points of a cube keep their order. Each thread counts and moves a range of
 * the points.
 */
final class CountingSort {

	private static final int MAX_RANGES = 16;
	private static final int MIN_RANGE = 1 << 14;

	private final WeightedPoints points;
	private final Grid grid;
	private final Workers workers;

	/** Points of each cube in each range, later the place for the next one. */
	private final int[][] places;
	private final long[] keys;
	private final int[] cubes;
	private final int[] starts;

	CountingSort(final WeightedPoints points, final Grid grid,
		final Workers workers)
	{
		this.points = points;
		this.grid = grid;
		this.workers = workers;
		final int ranges = Math.min(workers.threads(), points.size() / MIN_RANGE);
		places = new int[Math.max(1, Math.min(MAX_RANGES, ranges))][];
		workers.run(places.length, r -> places[r] = count(r));
		keys = occupiedKeys();
		cubes = Arrays.stream(keys).mapToInt(grid::cube).toArray();
		starts = new int[cubes.length + 1];
		start();
	}

	/** First place of each occupied cube, and the end. */
	int[] starts() {
		return starts;
	}

	/** Places on the curve of the occupied cubes, ascending. */
	long[] keys() {
		return keys;
	}

	/** Writes the points' numbers in their order. */
	void run(final int[] order) {
		workers.run(places.length, r -> move(r, order));
	}

	private int[] count(final int range) {
		final int[] counts = new int[grid.size()];
		for (int i = start(range); i < start(range + 1); i++) {
			if (i % Blocks.SIZE == 0) workers.stopIfCanceled();
			counts[cube(i)]++;
		}
		return counts;
	}

	private long[] occupiedKeys() {
		final long[] found = new long[grid.size()];
		int size = 0;
		for (int cube = 0; cube < grid.size(); cube++) {
			if (isOccupied(cube)) found[size++] = grid.morton(cube);
		}
		Arrays.sort(found, 0, size);
		return Arrays.copyOf(found, size);
	}

	private boolean isOccupied(final int cube) {
		for (final int[] counts : places) {
			if (counts[cube] > 0) return true;
		}
		return false;
	}

	private void start() {
		int place = 0;
		for (int c = 0; c < cubes.length; c++) {
			starts[c] = place;
			for (final int[] counts : places) {
				final int count = counts[cubes[c]];
				counts[cubes[c]] = place;
				place += count;
			}
		}
		starts[cubes.length] = place;
	}

	private void move(final int range, final int[] order) {
		final int[] next = places[range];
		for (int i = start(range); i < start(range + 1); i++) {
			if (i % Blocks.SIZE == 0) workers.stopIfCanceled();
			order[next[cube(i)]++] = i;
		}
	}

	private int cube(final int i) {
		return grid.cube(points.x[i], points.y[i], points.z[i]);
	}

	private int start(final int range) {
		return (int) ((long) points.size() * range / places.length);
	}
}
