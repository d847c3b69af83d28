
package org.histokmeans.cluster;

import java.util.Arrays;

import org.histokmeans.parallel.Workers;

/**
 * The cluster of each point. A cell belongs to one cluster as a whole, or it is
 * mixed: then each of its points has a cluster.
 */
final class Owners {

	/** The owner of a mixed cell. */
	private static final int MIXED = -1;

	/** The cluster of each point of a mixed cell, at its place in the cells. */
	final char[] cluster;

	private final Cells cells;

	/** The cluster of each cell, or {@link #MIXED}. */
	private final int[] owner;

	/** Gives every point to cluster 0. */
	Owners(final Cells cells) {
		this.cells = cells;
		owner = new int[cells.size()];
		cluster = new char[cells.order.length];
	}

	boolean isMixed(final int cell) {
		return owner[cell] == MIXED;
	}

	/** The cluster of a cell that is not mixed. */
	int owner(final int cell) {
		return owner[cell];
	}

	void setOwner(final int cell, final int to) {
		owner[cell] = to;
	}

	/** Makes a cell mixed whose points still are of one cluster. */
	void mix(final int cell) {
		final int from = cells.cells().start[cell];
		final int to = cells.cells().start[cell + 1];
		Arrays.fill(cluster, from, to, (char) owner[cell]);
		owner[cell] = MIXED;
	}

	/** The cell that holds a place. */
	int cellOf(final int place) {
		final int found = Arrays.binarySearch(cells.cells().start, place);
		return found >= 0 ? found : -found - 2;
	}

	/** Place of the point farthest from its centroid; of several, the first. */
	int farthestPlace(final Centroids centroids) {
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
	int[] toArray(final Workers workers) {
		final int[] clusters = new int[cells.order.length];
		final int tasks = Math.min(cells.size(), 64);
		workers.run(tasks, Owners.class, t -> write(clusters, (int) ((long) cells
			.size() * t / tasks), (int) ((long) cells.size() * (t + 1) / tasks)));
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
}
