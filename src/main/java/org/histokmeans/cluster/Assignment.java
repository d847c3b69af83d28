
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which cluster each point belongs to, kept up to date while the centroids
 * move.
 * <p>
 * A cell belongs to one cluster as a whole, or it is mixed: then it has a few
 * candidates, and each of its points has a cluster. Neighbouring cells form a
 * region, which has candidates too. Each of region, cell and point has a margin
 * to the centroids that are no candidates of the region, to the other
 * candidates of the region, and to the other candidates of the cell; it is
 * looked at again when the drift of the {@link Centroids}, of the region's
 * candidates or of the cell's has used up the margin. When the centroids hardly
 * move any more, an iteration looks at a few hundred points; where many of them
 * do, the regions without them are left alone.
 * </p>
 * <p>
 * Memory: 16 bytes a point for the {@link Cells}, 6 here, and 4 for the result.
 * </p>
 */
final class Assignment {

	/** The owner of a mixed cell. */
	private static final int MIXED = -1;

	/** Fewer cells than these are not worth a second thread. */
	private static final int FEW_CELLS = 1024;

	/** The level of the regions. */
	private static final int REGIONS = 1;

	/** Regions that a thread takes at once. */
	private static final int CHUNK = 16;

	/** Regions are not filtered by less than the edge of so many cells. */
	private static final double WIDER = 1;

	/** Candidates are not filtered by less than so many moves of late. */
	private static final double FEW_MOVES = 1;

	private final Cells cells;
	private final Centroids centroids;
	private final Workers workers;
	private final Progress progress;
	private final Sums sums;

	/** The cluster of each cell, or {@link #MIXED}. */
	private final int[] owner;

	/** The cluster of each point of a mixed cell, at its place in the cells. */
	private final char[] cluster;

	/** The drift up to which the candidates of a region hold. */
	private final double[] validRegions;

	/** Candidates of each region, ascending. */
	private final int[][] regionCandidates;

	/** The drift of the candidates of a region. */
	private final double[] regionDrifts;

	/** The drift of the region up to which owner or candidates of a cell hold. */
	private final double[] validCells;

	/** Candidates of each mixed cell, ascending. */
	private final int[][] candidates;

	/** The drift of the candidates of a mixed cell since its filtering. */
	private final double[] drifts;

	/** The drift of the candidates up to which no point changes. */
	private final double[] leastValid;

	/** The drift of the candidates up to which a point does not change. */
	private final float[] validPoints;

	private final Visitor[] visitors;
	private boolean hasTies;

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
		validRegions = new double[cells.levels[REGIONS].size()];
		regionCandidates = new int[validRegions.length][];
		regionDrifts = new double[validRegions.length];
		validCells = new double[cells.size()];
		candidates = new int[cells.size()][];
		drifts = new double[cells.size()];
		leastValid = new double[cells.size()];
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
		Arrays.fill(validRegions, Double.NEGATIVE_INFINITY);
		Arrays.fill(validCells, Double.NEGATIVE_INFINITY);
		Arrays.fill(candidates, null);
	}

	/** Gives every point to its nearest centroid; of several, the lowest. */
	void update() {
		progress.stopIfCanceled();
		final int threads = cells.size() < FEW_CELLS ? 1 : workers.threads();
		final AtomicInteger next = new AtomicInteger();
		workers.run(threads, t -> visitor(t).visitRegions(next));
		for (int t = 0; t < threads; t++) {
			sums.add(visitors[t].changes);
			visitors[t].changes.clear();
		}
		hasTies = Arrays.stream(visitors, 0, threads).anyMatch(v -> v.hasTies);
	}

	/**
	 * Whether, at the last update, a point was equally near to two centroids and
	 * no other was nearer. Such points are looked at by every update.
	 */
	boolean hasTies() {
		return hasTies;
	}

	/** Whether one ascending list holds all of another. */
	private static boolean containsAll(final int[] list, final int[] others) {
		int i = 0;
		for (final int other : others) {
			while (i < list.length && list[i] < other) {
				i++;
			}
			if (i == list.length || list[i] != other) return false;
		}
		return true;
	}

	private Visitor visitor(final int thread) {
		if (visitors[thread] == null) visitors[thread] = new Visitor();
		return visitors[thread];
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
	}

	private int cellOf(final int place) {
		final int found = Arrays.binarySearch(cells.cells().start, place);
		return found >= 0 ? found : -found - 2;
	}

	private void mix(final int cell) {
		final int from = cells.cells().start[cell];
		final int to = cells.cells().start[cell + 1];
		Arrays.fill(cluster, from, to, (char) owner[cell]);
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

	/** What one thread needs to go through the cells. */
	private final class Visitor {

		final Sums changes = new Sums(centroids.size());
		private final Candidates all = new Candidates(centroids);
		private final Candidates some = new Candidates(centroids);
		private final Candidates narrow = new Candidates(centroids);
		private final Candidates region = new Candidates(centroids);
		private int loaded;
		private final Candidates[] levels = new Candidates[cells.levels.length];

		/** The box that the candidates of a level were filtered for. */
		private final int[] boxes = new int[levels.length];
		private double worth;
		private boolean hasTies;

		/** The candidates of a cell. */
		private final double[] cx = new double[centroids.size()];
		private final double[] cy = new double[centroids.size()];
		private final double[] cz = new double[centroids.size()];

		Visitor() {
			Arrays.setAll(levels, l -> new Candidates(centroids));
			all.all();
		}

		void visitRegions(final AtomicInteger next) {
			Arrays.fill(boxes, -1);
			hasTies = false;
			worth = Math.max(centroids.slack, Math.max(FEW_MOVES * centroids.step(),
				WIDER * cells.width));
			int from;
			while ((from = CHUNK * next.getAndIncrement()) < validRegions.length) {
				progress.stopIfCanceled();
				final int end = Math.min(from + CHUNK, validRegions.length);
				for (int r = from; r < end; r++) {
					visitRegion(r);
				}
			}
		}

		private void visitRegion(final int r) {
			final int from = cells.levels[REGIONS].start[r];
			final int end = cells.levels[REGIONS].start[r + 1];
			loaded = -1;
			if (regionCandidates[r] != null) regionDrifts[r] += centroids.step(
				regionCandidates[r]);
			if (validRegions[r] <= centroids.drift() && filterRegion(r)) Arrays.fill(
				validCells, from, end, Double.NEGATIVE_INFINITY);
			for (int cell = from; cell < end; cell++) {
				visit(cell, r);
			}
		}

		/** Returns whether there are new candidates. */
		private boolean filterRegion(final int r) {
			final Candidates wide = filtered(REGIONS, r);
			final int[] before = regionCandidates[r];
			regionCandidates[r] = Arrays.copyOf(wide.list, wide.size);
			validRegions[r] = centroids.drift() + wide.margin - centroids.slack;
			return before == null || !containsAll(before, regionCandidates[r]);
		}

		private void visit(final int cell, final int r) {
			if (validCells[cell] <= regionDrifts[r]) filter(cell, r);
			else if (owner[cell] == MIXED) {
				drifts[cell] += centroids.step(candidates[cell]);
				if (leastValid[cell] <= drifts[cell]) assignPoints(cell, false);
			}
		}

		private void filter(final int cell, final int r) {
			if (loaded != r) region.only(regionCandidates[r]);
			loaded = r;
			some.filter(region, cells.cells(), cell, Math.max(centroids.slack,
				FEW_MOVES * centroids.step(regionCandidates[r])));
			narrow.filter(some, cells.cells(), cell, centroids.slack);
			if (narrow.size == 1) assignWhole(cell, narrow.pivot, regionDrifts[r] +
				narrow.margin);
			else mix(cell, regionDrifts[r] + some.margin);
		}

		/** What can be nearest in a box: from the top down, as far as needed. */
		private Candidates filtered(final int level, final int box) {
			if (boxes[level] == box) return levels[level];
			final Candidates wider = level == cells.top() ? all : filtered(level + 1,
				cells.levels[level].parent[box]);
			levels[level].filter(wider, cells.levels[level], box, worth);
			boxes[level] = box;
			return levels[level];
		}

		private void mix(final int cell, final double valid) {
			final int[] list = Arrays.copyOf(some.list, some.size);
			final boolean isKnown = owner[cell] == MIXED &&
				candidates[cell] != null && containsAll(candidates[cell], list);
			drifts[cell] = isKnown ? drifts[cell] + centroids.step(candidates[cell])
				: 0;
			if (owner[cell] != MIXED) {
				give(cell, some.pivot);
				Assignment.this.mix(cell);
			}
			candidates[cell] = list;
			validCells[cell] = valid - centroids.slack;
			if (!isKnown || leastValid[cell] <= drifts[cell]) assignPoints(cell,
				!isKnown);
		}

		private void assignWhole(final int cell, final int to, final double valid) {
			give(cell, to);
			owner[cell] = to;
			validCells[cell] = valid - centroids.slack;
		}

		private void give(final int cell, final int to) {
			final int from = owner[cell];
			if (from == MIXED) gather(cell, to);
			else if (from != to) {
				changes.subtract(from, cells.sums, cell);
				changes.add(to, cells.sums, cell);
				owner[cell] = to;
			}
		}

		private void gather(final int cell, final int to) {
			final int[] start = cells.cells().start;
			for (int i = start[cell]; i < start[cell + 1]; i++) {
				if (cluster[i] != to) move(i, to);
			}
		}

		/**
		 * Implementation notes. The hot loop: most points are only found to keep
		 * their cluster, for which a comparison is three times as fast as Math.min.
		 * Two candidates or three are the rule in large images, so there is little
		 * for SIMD. What did not pay: conditional moves on the bits of distances
		 * (15 % slower at K = 8), two candidates without a branch (4 %), to begin
		 * with the cluster of the point before (5 % faster at K = 16 on a small
		 * image, 20 % slower on a slide), one drift for all clusters as in
		 * Hamerly's algorithm (late iterations twice as long).
		 *
		 * @param every whether no point is known to keep its cluster
		 */
		private void assignPoints(final int cell, final boolean every) {
			final int[] list = candidates[cell];
			final int size = list.length;
			for (int n = 0; n < size; n++) {
				cx[n] = centroids.x[list[n]];
				cy[n] = centroids.y[list[n]];
				cz[n] = centroids.z[list[n]];
			}
			final double drift = drifts[cell];
			final float due = every ? Float.POSITIVE_INFINITY : notAbove(drift);
			final int end = cells.cells().start[cell + 1];
			float least = Float.POSITIVE_INFINITY;
			for (int i = cells.cells().start[cell]; i < end; i++) {
				float valid = validPoints[i];
				if (valid <= due) {
					valid = assignPoint(i, list, drift);
					validPoints[i] = valid;
				}
				if (valid < least) least = valid;
			}
			leastValid[cell] = least;
		}

		/** The largest float that is not above the value. */
		private float notAbove(final double value) {
			final float rounded = (float) value;
			return rounded > value ? Math.nextDown(rounded) : rounded;
		}

		/** Returns up to which drift the point keeps its cluster. */
		private float assignPoint(final int i, final int[] list,
			final double drift)
		{
			final double x = cells.x[i];
			final double y = cells.y[i];
			final double z = cells.z[i];
			int nearest = 0;
			double first = Double.POSITIVE_INFINITY;
			double second = Double.POSITIVE_INFINITY;
			for (int n = 0; n < list.length; n++) {
				final double d = Distance.squared(x - cx[n], y - cy[n], z - cz[n]);
				if (d < first) {
					second = first;
					first = d;
					nearest = n;
				}
				else if (d < second) second = d;
			}
			return assigned(i, list[nearest], first, second, drift);
		}

		private float assigned(final int i, final int nearest, final double first,
			final double second, final double drift)
		{
			if (nearest != cluster[i]) move(i, nearest);
			final double lead = (second - first) / (2 * Math.sqrt(second));
			if (!(lead > 0)) hasTies = true;
			return lower(drift + lead - centroids.slack);
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
