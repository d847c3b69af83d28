
package org.histokmeans.slide;

import java.io.IOException;

/**
 * Reads a level always in the same cells, whatever regions are asked for: a
 * pixel has one color, though its reader makes others where a region begins
 * elsewhere. Not thread-safe.
 */
final class CellReader implements TileReader {

	/** Regions begin at its multiples, so that most cells are read once. */
	static final int SIDE = LabelPyramid.TILE;

	private final TileReader reader;
	private final int width;
	private final int height;
	private final int[] cell;

	/** @param reader is closed with this one */
	CellReader(final TileReader reader, final SlideLevel level) {
		this.reader = reader;
		width = level.width();
		height = level.height();
		cell = new int[SIDE * SIDE];
	}

	@Override
	public void read(final int x, final int y, final int columns, final int rows,
		final int[] argb) throws IOException
	{
		for (int top = y / SIDE * SIDE; top < y + rows; top += SIDE) {
			for (int left = x / SIDE * SIDE; left < x + columns; left += SIDE) {
				final int cellWidth = Math.min(SIDE, width - left);
				reader.read(left, top, cellWidth, Math.min(SIDE, height - top), cell);
				final int from = Math.max(x, left);
				final int count = Math.min(x + columns, left + cellWidth) - from;
				final int end = Math.min(y + rows, top + SIDE);
				for (int row = Math.max(y, top); row < end; row++) {
					System.arraycopy(cell, (row - top) * cellWidth + from - left, argb,
						(row - y) * columns + from - x, count);
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
