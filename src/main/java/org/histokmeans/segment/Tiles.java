
package org.histokmeans.segment;

import java.util.ArrayList;
import java.util.List;

import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.cell.AbstractCellImg;
import net.imglib2.img.cell.CellGrid;
import net.imglib2.util.Intervals;

/**
 * Cuts an image into parts of at most a few ten thousand pixels that are read
 * quickly: whole rows, or the cells of a cell image.
 */
final class Tiles {

	/** A tile of this many ints stays in the cache of a processor core. */
	private static final int PIXELS = 1 << 15;

	/** A cell of more pixels is read in rows. */
	private static final int MAX_CELL = 1 << 20;

	private Tiles() {
		// only static methods
	}

	/** Tiles in coordinates that start at 0. */
	static List<Interval> of(final RandomAccessibleInterval<?> image) {
		return hasSmallCells(image) ? cells(((AbstractCellImg<?, ?, ?, ?>) image)
			.getCellGrid()) : rows(image, PIXELS);
	}

	private static boolean hasSmallCells(
		final RandomAccessibleInterval<?> image)
	{
		if (!(image instanceof AbstractCellImg)) return false;
		final CellGrid grid = ((AbstractCellImg<?, ?, ?, ?>) image).getCellGrid();
		long pixels = 1;
		for (int d = 0; d < grid.numDimensions(); d++) {
			pixels *= grid.cellDimension(d);
		}
		return pixels <= MAX_CELL;
	}

	private static List<Interval> cells(final CellGrid grid) {
		final List<Interval> tiles = new ArrayList<>();
		final long cells = Intervals.numElements(grid.getGridDimensions());
		final long[] min = new long[grid.numDimensions()];
		final int[] size = new int[grid.numDimensions()];
		for (long cell = 0; cell < cells; cell++) {
			grid.getCellDimensions(cell, min, size);
			addSlices(min, size, tiles);
		}
		return tiles;
	}

	/** A cell can be several slices deep, a tile is in one. */
	private static void addSlices(final long[] cell, final int[] size,
		final List<Interval> tiles)
	{
		int slices = 1;
		for (int d = 2; d < size.length; d++) {
			slices *= size[d];
		}
		for (int slice = 0; slice < slices; slice++) {
			tiles.add(slice(cell, size, slice));
		}
	}

	private static Interval slice(final long[] cell, final int[] size,
		final int slice)
	{
		final long[] min = cell.clone();
		int rest = slice;
		for (int d = 2; d < size.length; d++) {
			min[d] += rest % size[d];
			rest /= size[d];
		}
		final long[] max = min.clone();
		max[0] += size[0] - 1;
		max[1] += size[1] - 1;
		return new FinalInterval(min, max);
	}

	/** Whole rows of at most so many pixels, or one. */
	static List<Interval> rows(final Interval image, final int pixels) {
		final long[] size = Intervals.dimensionsAsLongArray(image);
		final long slices = Intervals.numElements(size) / (size[0] * size[1]);
		final long rows = Math.max(1, pixels / size[0]);
		final List<Interval> tiles = new ArrayList<>();
		for (long slice = 0; slice < slices; slice++) {
			for (long row = 0; row < size[1]; row += rows) {
				tiles.add(rows(size, slice, row, Math.min(size[1], row + rows)));
			}
		}
		return tiles;
	}

	private static Interval rows(final long[] size, final long slice,
		final long firstRow, final long endRow)
	{
		final long[] min = new long[size.length];
		final long[] max = new long[size.length];
		max[0] = size[0] - 1;
		min[1] = firstRow;
		max[1] = endRow - 1;
		long rest = slice;
		for (int d = 2; d < size.length; d++) {
			min[d] = rest % size[d];
			max[d] = min[d];
			rest /= size[d];
		}
		return new FinalInterval(min, max);
	}
}
