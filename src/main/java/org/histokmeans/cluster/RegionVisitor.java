
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.histokmeans.parallel.Workers;

/** Goes through regions and their cells, for one thread. */
final class RegionVisitor {

	/** Regions that a thread takes at once. */
	private static final int CHUNK = 16;

	/** Regions are not filtered by less than the edge of so many cells. */
	private static final double WIDER = 1;

	/** Candidates are not filtered by less than so many moves of late. */
	private static final double FEW_MOVES = 1;

	/**
	 * Moves longer than so many edges leave lists that are not worth their
	 * length: they are made anew after each move.
	 */
	private static final double LONG = 2;
	private static final double LONG_IN_REGION = 0.5;

	final PointVisitor points;
	private final Cells cells;
	private final Centroids centroids;
	private final Owners owners;
	private final Margins margins;
	private final Workers workers;

	private final Candidates all;
	private final Candidates some;
	private final Candidates narrow;
	private final Candidates region;

	/** The region whose candidates are at hand, or -1. */
	private int loaded;
	private final Candidates[] levels;

	/** The box that the candidates of a level were filtered for. */
	private final int[] boxes;
	private double worth;

	RegionVisitor(final Cells cells, final Centroids centroids,
		final Owners owners, final Margins margins, final Workers workers)
	{
		this.cells = cells;
		this.centroids = centroids;
		this.owners = owners;
		this.margins = margins;
		this.workers = workers;
		points = new PointVisitor(cells, centroids, owners, margins);
		all = new Candidates(centroids);
		some = new Candidates(centroids);
		narrow = new Candidates(centroids);
		region = new Candidates(centroids);
		levels = new Candidates[cells.levels.length];
		Arrays.setAll(levels, l -> new Candidates(centroids));
		boxes = new int[levels.length];
	}

	void visitRegions(final AtomicInteger next) {
		Arrays.fill(boxes, -1);
		all.all();
		points.hasTies = false;
		worth = Math.max(worth(centroids.step(), LONG), WIDER * cells.width);
		int from;
		while ((from = CHUNK * next.getAndIncrement()) < margins.regions()) {
			workers.stopIfCanceled();
			final int end = Math.min(from + CHUNK, margins.regions());
			for (int r = from; r < end; r++) {
				visitRegion(r);
			}
		}
	}

	private void visitRegion(final int r) {
		final int from = cells.levels[Margins.REGIONS].start[r];
		final int end = cells.levels[Margins.REGIONS].start[r + 1];
		loaded = -1;
		if (margins.regionCandidates[r] != null) margins.regionDrifts[r] +=
			centroids.step(margins.regionCandidates[r]);
		if (margins.validRegions[r] <= centroids.drift() && filterRegion(r)) Arrays
			.fill(margins.validCells, from, end, Double.NEGATIVE_INFINITY);
		for (int cell = from; cell < end; cell++) {
			visit(cell, r);
		}
	}

	/** Returns whether there are new candidates. */
	private boolean filterRegion(final int r) {
		final Candidates wide = filtered(Margins.REGIONS, r);
		return margins.setRegion(r, wide, centroids.drift() + wide.margin -
			centroids.slack);
	}

	private void visit(final int cell, final int r) {
		if (margins.validCells[cell] <= margins.regionDrifts[r]) filter(cell, r);
		else if (owners.isMixed(cell)) {
			margins.drifts[cell] += centroids.step(margins.candidates[cell]);
			if (margins.isDue(cell)) points.assign(cell, false);
		}
	}

	private void filter(final int cell, final int r) {
		if (loaded != r) region.only(margins.regionCandidates[r]);
		loaded = r;
		some.filter(region, cells.cells(), cell, worth(centroids.step(
			margins.regionCandidates[r]), LONG_IN_REGION));
		narrow.filter(some, cells.cells(), cell, centroids.slack);
		if (narrow.size == 1) assignWhole(cell, narrow.pivot,
			margins.regionDrifts[r] + narrow.margin);
		else mix(cell, margins.regionDrifts[r] + some.margin);
	}

	/** The margin to keep after a move, if it is not longer than some edges. */
	private double worth(final double step, final double edges) {
		final double few = FEW_MOVES * step;
		return Math.max(centroids.slack, few > edges * cells.width ? 0 : few);
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
		final int[] list = some.toArray();
		final boolean isKnown = owners.isMixed(cell) && margins.areCandidates(cell,
			list);
		margins.drifts[cell] = isKnown ? margins.drifts[cell] + centroids.step(
			margins.candidates[cell]) : 0;
		if (!owners.isMixed(cell)) {
			points.give(cell, some.pivot);
			owners.mix(cell);
		}
		margins.candidates[cell] = list;
		margins.validCells[cell] = valid - centroids.slack;
		if (!isKnown || margins.isDue(cell)) points.assign(cell, !isKnown);
	}

	private void assignWhole(final int cell, final int to, final double valid) {
		points.give(cell, to);
		margins.validCells[cell] = valid - centroids.slack;
	}
}
