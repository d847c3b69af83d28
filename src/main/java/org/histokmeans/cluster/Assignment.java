
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which cluster each point belongs to, kept up to date while the centroids
 * move.
 * <p>
 * A cell belongs to one cluster as a whole, or it is mixed and each of its
 * points has its own. A box of the tree, a cell and a point of a mixed cell
 * each have a drift up to which nothing in them can change, see
 * {@link Centroids}; only what has passed it is looked at again, from the top
 * of the tree down. When the centroids hardly move any more, an iteration looks
 * at a few hundred points.
 * </p>
 * <p>
 * Memory: 16 bytes a point for the {@link Cells}, 6 here, and 4 for the result.
 * </p>
 */
final class Assignment {

	/** The owner of a mixed cell. */
	private static final int MIXED = -1;

	/** Fewer points than these are not worth a second thread. */
	private static final int FEW_POINTS = 1 << 14;

	private final Cells cells;
	private final Centroids centroids;
	private final Workers workers;
	private final Progress progress;
	private final Sums sums;

	/** The cluster of each cell, or {@link #MIXED}. */
	private final int[] owner;

	/** The cluster of each point of a mixed cell, at its place in the cells. */
	private final char[] cluster;

	/** The drift up to which no point of a box changes, by level and box. */
	private final double[][] validBoxes;

	/** The drift of its cluster up to which a point does not change. */
	private final float[] validPoints;

	private final Visitor[] visitors;

	Assignment(final Cells cells, final Centroids centroids,
		final Workers workers, final Progress progress)
	{
		this.cells = cells;
		this.centroids = centroids;
		this.workers = workers;
		this.progress = progress;
		owner = new int[cells.size()];
		cluster = new char[cells.order.length];
		validPoints = new float[cells.order.length];
		validBoxes = new double[cells.levels.length][];
		Arrays.setAll(validBoxes, l -> new double[cells.levels[l].size()]);
		sums = new Sums(centroids.size());
		visitors = new Visitor[workers.threads()];
		giveAllToTheFirst();
	}

	Sums sums() {
		return sums;
	}

	private void giveAllToTheFirst() {
		for (int cell = 0; cell < cells.size(); cell++) {
			sums.add(0, cells.sums, cell);
		}
		distrust();
	}

	/** Nothing is known about margins any more. */
	private void distrust() {
		for (final double[] level : validBoxes) {
			Arrays.fill(level, Double.NEGATIVE_INFINITY);
		}
	}

	/** Gives every point to its nearest centroid; of several, the lowest. */
	void update() {
		progress.stopIfCanceled();
		final int[] tops = changeableTops();
		final int threads = isMuch(tops) ? workers.threads() : 1;
		final AtomicInteger next = new AtomicInteger();
		workers.run(threads, t -> visitor(t).visitTops(tops, next));
		for (int t = 0; t < threads; t++) {
			sums.add(visitors[t].changes);
			visitors[t].changes.clear();
		}
	}

	private Visitor visitor(final int thread) {
		if (visitors[thread] == null) visitors[thread] = new Visitor();
		return visitors[thread];
	}

	private int[] changeableTops() {
		final double[] valid = validBoxes[cells.top()];
		final int[] tops = new int[valid.length];
		int n = 0;
		for (int box = 0; box < valid.length; box++) {
			if (valid[box] <= centroids.drift()) tops[n++] = box;
		}
		return Arrays.copyOf(tops, n);
	}

	private boolean isMuch(final int[] tops) {
		long work = 0;
		for (final int top : tops) {
			work += weightOf(top);
		}
		return work > FEW_POINTS;
	}

	/** Changeable children of a top box, as points. */
	private long weightOf(final int top) {
		int first = top;
		int end = top + 1;
		for (int level = cells.top(); level > 0; level--) {
			first = cells.levels[level].start[first];
			end = cells.levels[level].start[end];
		}
		long points = 0;
		for (int cell = first; cell < end; cell++) {
			if (validBoxes[0][cell] <= centroids.drift()) points += cells
				.cells().start[cell + 1] - cells.cells().start[cell];
		}
		return points;
	}

	/** Returns whether there was an empty cluster. */
	boolean fillEmpty() {
		boolean filled = false;
		int empty;
		while ((empty = sums.firstEmpty()) >= 0) {
			progress.stopIfCanceled();
			give(farthestPlace(), empty);
			filled = true;
		}
		if (filled) distrust();
		return filled;
	}

	private void give(final int place, final int empty) {
		final int cell = cellOf(place);
		if (owner[cell] != MIXED) mix(cell);
		final int x = cells.x[place];
		final int y = cells.y[place];
		final int z = cells.z[place];
		sums.add(cluster[place], -cells.weight(place), x, y, z);
		sums.add(empty, cells.weight(place), x, y, z);
		cluster[place] = (char) empty;
		centroids.set(empty, new double[] { x, y, z });
		Arrays.fill(validPoints, Float.NEGATIVE_INFINITY);
	}

	private int cellOf(final int place) {
		final int found = Arrays.binarySearch(cells.cells().start, place);
		return found >= 0 ? found : -found - 2;
	}

	private void mix(final int cell) {
		final int from = cells.cells().start[cell];
		final int to = cells.cells().start[cell + 1];
		Arrays.fill(cluster, from, to, (char) owner[cell]);
		Arrays.fill(validPoints, from, to, Float.NEGATIVE_INFINITY);
		owner[cell] = MIXED;
	}

	/** Place of the point farthest from its centroid; of several, the first. */
	private int farthestPlace() {
		int farthest = 0;
		double most = -1;
		for (int cell = 0; cell < cells.size(); cell++) {
			for (int i = cells.cells().start[cell]; i < cells.cells().start[cell +
				1]; i++)
			{
				final double d = centroids.squaredDistance(clusterAt(cell, i),
					cells.x[i], cells.y[i], cells.z[i]);
				if (d > most || d == most && cells.order[i] < cells.order[farthest]) {
					most = d;
					farthest = i;
				}
			}
		}
		return farthest;
	}

	private int clusterAt(final int cell, final int place) {
		return owner[cell] == MIXED ? cluster[place] : owner[cell];
	}

	/** The cluster of each point, in the points' own order. */
	int[] toArray() {
		final int[] clusters = new int[cells.order.length];
		final int tasks = Math.min(cells.size(), 64);
		workers.run(tasks, t -> write(clusters, (int) ((long) cells.size() * t /
			tasks), (int) ((long) cells.size() * (t + 1) / tasks)));
		return clusters;
	}

	private void write(final int[] clusters, final int from, final int to) {
		for (int cell = from; cell < to; cell++) {
			for (int i = cells.cells().start[cell]; i < cells.cells().start[cell +
				1]; i++)
			{
				clusters[cells.order[i]] = clusterAt(cell, i);
			}
		}
	}

	/** What one thread needs to go down the tree. */
	private final class Visitor {

		final Sums changes = new Sums(centroids.size());
		private final Candidates all = new Candidates(centroids);
		private final Candidates[] candidates = new Candidates[cells.levels.length];

		Visitor() {
			Arrays.setAll(candidates, l -> new Candidates(centroids));
			all.all();
		}

		void visitTops(final int[] tops, final AtomicInteger next) {
			int n;
			while ((n = next.getAndIncrement()) < tops.length) {
				progress.stopIfCanceled();
				visit(cells.top(), tops[n], all);
			}
		}

		private void visit(final int level, final int box, final Candidates wider) {
			final Candidates narrow = candidates[level];
			narrow.filter(wider, cells.levels[level], box);
			validBoxes[level][box] = level == 0 ? assign(box, narrow) : visitChildren(
				level, box, narrow);
		}

		/** Returns the least drift at which a child can change. */
		private double visitChildren(final int level, final int box,
			final Candidates narrow)
		{
			final int[] start = cells.levels[level].start;
			final double[] valid = validBoxes[level - 1];
			double least = Double.POSITIVE_INFINITY;
			for (int child = start[box]; child < start[box + 1]; child++) {
				if (valid[child] <= centroids.drift()) visit(level - 1, child, narrow);
				least = Math.min(least, valid[child]);
			}
			return least;
		}

		private double assign(final int cell, final Candidates narrow) {
			if (narrow.size > 1) return assignPoints(cell, narrow);
			assignWhole(cell, narrow.pivot);
			return centroids.drift() + narrow.margin - centroids.slack;
		}

		private void assignWhole(final int cell, final int to) {
			final int from = owner[cell];
			if (from == to) return;
			if (from == MIXED) gather(cell, to);
			else {
				changes.subtract(from, cells.sums, cell);
				changes.add(to, cells.sums, cell);
			}
			owner[cell] = to;
		}

		private void gather(final int cell, final int to) {
			final int[] start = cells.cells().start;
			for (int i = start[cell]; i < start[cell + 1]; i++) {
				if (cluster[i] != to) move(i, to);
			}
		}

		/**
		 * Implementation note: the hot loop. Two candidates or three are the rule,
		 * so there is nothing to gain from SIMD; see the package documentation for
		 * what was tried.
		 */
		private double assignPoints(final int cell, final Candidates narrow) {
			if (owner[cell] != MIXED) {
				assignWhole(cell, narrow.pivot);
				mix(cell);
			}
			final Centroids c = centroids;
			final int[] list = narrow.list;
			final int[] start = cells.cells().start;
			final int end = start[cell + 1];
			double least = Double.POSITIVE_INFINITY;
			for (int i = start[cell]; i < end; i++) {
				double rest = validPoints[i] - c.drift[cluster[i]];
				if (!(rest > 0)) {
					final double x = cells.x[i];
					final double y = cells.y[i];
					final double z = cells.z[i];
					int nearest = -1;
					double first = Double.POSITIVE_INFINITY;
					double second = Double.POSITIVE_INFINITY;
					for (int n = 0; n < narrow.size; n++) {
						final double d = c.squaredDistance(list[n], x, y, z);
						if (d < first) {
							second = first;
							first = d;
							nearest = list[n];
						}
						else if (d < second) second = d;
					}
					if (nearest != cluster[i]) move(i, nearest);
					rest = Math.min(narrow.margin, (second - first) / (2 * Math.sqrt(
						second))) - c.slack;
					validPoints[i] = lower(c.drift[nearest] + rest);
				}
				if (rest < least) least = rest;
			}
			return c.drift() + least;
		}

		private void move(final int place, final int to) {
			final long weight = cells.weight(place);
			final int x = cells.x[place];
			final int y = cells.y[place];
			final int z = cells.z[place];
			changes.add(cluster[place], -weight, x, y, z);
			changes.add(to, weight, x, y, z);
			cluster[place] = (char) to;
		}

		/** A float that is not above the value. */
		private float lower(final double value) {
			return (float) (value - Math.abs(value) * 1.2e-7);
		}
	}
}
