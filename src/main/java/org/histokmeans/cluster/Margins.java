
package org.histokmeans.cluster;

import java.util.Arrays;

/**
 * Up to which drift of the {@link Centroids} nothing can change: for regions,
 * which are neighboring cells, for cells and for points.
 * <p>
 * A region and a mixed cell have candidates. Each of region, cell and point has
 * a margin: to the centroids that are no candidates of the region, to the other
 * candidates of the region, and to the other candidates of the cell. It is
 * looked at again when the drift of all centroids, of the region's candidates
 * or of the cell's has used up the margin.
 * </p>
 */
final class Margins {

	/** The level of the regions. */
	static final int REGIONS = 1;

	/** The drift up to which the candidates of a region hold. */
	final double[] validRegions;

	/** Candidates of each region, ascending. */
	final int[][] regionCandidates;

	/** The drift of the candidates of a region. */
	final double[] regionDrifts;

	/** The drift of the region up to which owner or candidates of a cell hold. */
	final double[] validCells;

	/** Candidates of each mixed cell, ascending. */
	final int[][] candidates;

	/** The drift of the candidates of a mixed cell since its filtering. */
	final double[] drifts;

	/** The drift of the candidates up to which no point changes. */
	final double[] leastValid;

	/** The drift of the candidates up to which a point does not change. */
	final float[] validPoints;

	Margins(final Cells cells) {
		validRegions = new double[cells.levels[REGIONS].size()];
		regionCandidates = new int[validRegions.length][];
		regionDrifts = new double[validRegions.length];
		validCells = new double[cells.size()];
		candidates = new int[cells.size()][];
		drifts = new double[cells.size()];
		leastValid = new double[cells.size()];
		validPoints = new float[cells.order.length];
		distrust();
	}

	int regions() {
		return validRegions.length;
	}

	/** Nothing is known about margins any more. */
	void distrust() {
		Arrays.fill(validRegions, Double.NEGATIVE_INFINITY);
		Arrays.fill(validCells, Double.NEGATIVE_INFINITY);
		Arrays.fill(candidates, null);
	}

	/** Sets the candidates of a region; returns whether there are new ones. */
	boolean setRegion(final int region, final Candidates some,
		final double valid)
	{
		final int[] before = regionCandidates[region];
		regionCandidates[region] = some.toArray();
		validRegions[region] = valid;
		return before == null || !containsAll(before, regionCandidates[region]);
	}

	/** Whether all of a list are candidates of a cell already. */
	boolean areCandidates(final int cell, final int[] list) {
		return candidates[cell] != null && containsAll(candidates[cell], list);
	}

	/** Whether a point of a mixed cell may have to leave its cluster. */
	boolean isDue(final int cell) {
		return leastValid[cell] <= drifts[cell];
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
}
