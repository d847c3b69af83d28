
package org.histokmeans.slide;

import java.util.AbstractList;

import net.imglib2.FinalInterval;
import net.imglib2.Interval;

/**
 * Regions of one size that cover a level, row by row; those at its right and
 * lower edge are smaller. They are made when they are asked for.
 */
final class RegionGrid extends AbstractList<Interval> {

	/** So many rows and columns are about a million pixels. */
	private static final int SIDE = 1024;

	private final int width;
	private final int height;
	private final int cellWidth;
	private final int cellHeight;
	private final int across;

	RegionGrid(final int width, final int height, final int cellWidth,
		final int cellHeight)
	{
		this.width = width;
		this.height = height;
		this.cellWidth = Math.min(width, cellWidth);
		this.cellHeight = Math.min(height, cellHeight);
		across = cells(width, this.cellWidth);
	}

	private static int cells(final int side, final int cell) {
		return (int) (((long) side + cell - 1) / cell);
	}

	/** Of whole tiles or strips, so that each is decoded once. */
	static RegionGrid ofTiles(final SlideLevel level) {
		return ofTiles(level, SIDE);
	}

	/** @param side so many rows and columns, or one tile if that has more */
	static RegionGrid ofTiles(final SlideLevel level, final int side) {
		final int width = Math.min(level.width(), multiple(level.tileWidth(),
			side));
		final int rows = Math.max(1, side * side / width);
		return new RegionGrid(level.width(), level.height(), width, multiple(level
			.tileHeight(), Math.min(rows, side)));
	}

	/** As much of a tile as fits into a side, but once at least. */
	private static int multiple(final int tile, final int side) {
		return Math.max(1, side / tile) * tile;
	}

	/**
	 * Of whole tiles of a label pyramid. Where the slide's own are strips, or
	 * larger, the regions are as large, so that few are decoded twice.
	 */
	static RegionGrid ofLabels(final SlideLevel level) {
		final boolean isWide = level.tileWidth() > SIDE;
		return new RegionGrid(level.width(), level.height(), wholeTiles(Math.max(
			SIDE, level.tileWidth())), wholeTiles(Math.max(isWide ? LabelPyramid.TILE
				: SIDE, level.tileHeight())));
	}

	private static int wholeTiles(final int side) {
		final long tiles = ((long) side + LabelPyramid.TILE - 1) /
			LabelPyramid.TILE;
		return (int) Math.min(Integer.MAX_VALUE, tiles * LabelPyramid.TILE);
	}

	/** How many there are beside each other. */
	int across() {
		return across;
	}

	/** Of the largest region. */
	long cellPixels() {
		return (long) cellWidth * cellHeight;
	}

	@Override
	public int size() {
		return across * cells(height, cellHeight);
	}

	@Override
	public Interval get(final int index) {
		final long x = (long) (index % across) * cellWidth;
		final long y = (long) (index / across) * cellHeight;
		return new FinalInterval(new long[] { x, y }, new long[] { Math.min(width,
			x + cellWidth) - 1, Math.min(height, y + cellHeight) - 1 });
	}
}
