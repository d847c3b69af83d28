
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.histokmeans.parallel.Warmup;
import org.histokmeans.parallel.Workers;

/**
 * Which cluster each point belongs to, kept up to date while the centroids
 * move.
 * <p>
 * A cell belongs to one cluster as a whole, or it is mixed: then it has a few
 * candidates, and each of its points has a cluster. Neighboring cells form a
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

	/** Fewer cells than these are not worth a second thread. */
	private static final int FEW_CELLS = 64;

	/** Of the code that visits points, in points. */
	static final Warmup WARMUP = new Warmup();

	private final Cells cells;
	private final Centroids centroids;
	private final Workers workers;
	private final Sums sums;
	private final Owners owners;
	private final Margins margins;
	private final RegionVisitor[] visitors;
	private boolean hasTies;

	Assignment(final Cells cells, final Centroids centroids,
		final Workers workers)
	{
		this.cells = cells;
		this.centroids = centroids;
		this.workers = workers;
		owners = new Owners(cells);
		margins = new Margins(cells);
		sums = new Sums(centroids.size());
		for (int cell = 0; cell < cells.size(); cell++) {
			sums.add(0, cells.sums, cell);
		}
		visitors = new RegionVisitor[workers.threads()];
	}

	Sums sums() {
		return sums;
	}

	/** Gives every point to its nearest centroid; of several, the lowest. */
	void update() {
		workers.stopIfCanceled();
		final boolean isAlone = cells.size() < FEW_CELLS || WARMUP.isCold();
		final int threads = isAlone ? 1 : workers.threads();
		WARMUP.add(cells.points.size());
		final AtomicInteger next = new AtomicInteger();
		workers.run(threads, t -> visitor(t).visitRegions(next));
		for (int t = 0; t < threads; t++) {
			sums.add(visitors[t].points.changes);
			visitors[t].points.changes.clear();
		}
		hasTies = Arrays.stream(visitors, 0, threads).anyMatch(
			v -> v.points.hasTies);
	}

	/**
	 * Whether, at the last update, a point was equally near to two centroids and
	 * no other was nearer. Such points are looked at by every update.
	 */
	boolean hasTies() {
		return hasTies;
	}

	private RegionVisitor visitor(final int thread) {
		if (visitors[thread] == null) visitors[thread] = new RegionVisitor(cells,
			centroids, owners, margins, workers);
		return visitors[thread];
	}

	/** Returns whether there was an empty cluster. */
	boolean fillEmpty() {
		boolean filled = false;
		int empty;
		while ((empty = sums.firstEmpty()) >= 0) {
			workers.stopIfCanceled();
			give(owners.farthestPlace(centroids), empty);
			filled = true;
		}
		if (filled) margins.distrust();
		return filled;
	}

	private void give(final int place, final int empty) {
		final int cell = owners.cellOf(place);
		if (!owners.isMixed(cell)) owners.mix(cell);
		final int x = cells.x[place];
		final int y = cells.y[place];
		final int z = cells.z[place];
		sums.add(owners.cluster[place], -cells.weight(place), x, y, z);
		sums.add(empty, cells.weight(place), x, y, z);
		owners.cluster[place] = (char) empty;
		centroids.set(empty, new double[] { x, y, z });
	}

	/** The cluster of each point, in the points' own order. */
	int[] toArray() {
		return owners.toArray(workers);
	}
}
