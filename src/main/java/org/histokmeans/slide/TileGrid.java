
package org.histokmeans.slide;

import java.util.ArrayList;
import java.util.List;

/**
 * The tiles of one level of a label pyramid. Immutable.
 * <p>
 * They are put together in one size and, where the level is smaller than that,
 * stored in a smaller one: OpenSlide, by way of libtiff, garbles tiles that are
 * wider or higher than their image.
 * </p>
 */
final class TileGrid {

	private static final int UNIT = 16;

	/** Sides of a small picture, at most; two have room beside each other. */
	private static final int SMALL = 1020;

	final int width;
	final int height;
	final int across;
	final int down;

	/** Of a tile as it is stored. */
	final int storedWidth;
	final int storedHeight;

	private TileGrid(final int width, final int height) {
		this.width = width;
		this.height = height;
		across = tiles(width, LabelPyramid.TILE);
		down = tiles(height, LabelPyramid.TILE);
		storedWidth = stored(width);
		storedHeight = stored(height);
	}

	private static int tiles(final int side, final int tile) {
		return (side - 1) / tile + 1;
	}

	/** Sides of tiles are multiples of 16. */
	private static int stored(final int side) {
		return Math.min(LabelPyramid.TILE, Math.max(UNIT, side / UNIT * UNIT));
	}

	/** Sides are halved, rounded up, until one tile is left. */
	static List<TileGrid> pyramid(final int width, final int height) {
		final List<TileGrid> levels = new ArrayList<>();
		levels.add(new TileGrid(width, height));
		TileGrid last = levels.get(0);
		while (last.count() > 1) {
			last = new TileGrid(last.width / 2 + last.width % 2, last.height / 2 +
				last.height % 2);
			levels.add(last);
		}
		return levels;
	}

	/** The first level of a pyramid that is a small picture of it. */
	static int smallLevel(final List<TileGrid> levels) {
		int level = 0;
		while (Math.max(levels.get(level).width, levels.get(level).height) > SMALL)
			level++;
		return level;
	}

	int count() {
		return Math.multiplyExact(across, down);
	}

	/** Tiles as they are stored. */
	int storedCount() {
		return storedAcross() * tiles(height, storedHeight);
	}

	private int storedAcross() {
		return tiles(width, storedWidth);
	}

	/** How many stored tiles a tile is, side by side. */
	int partsAcross() {
		return across > 1 ? 1 : storedAcross();
	}

	/** How many stored tiles a tile is, one below the other. */
	int partsDown() {
		return down > 1 ? 1 : tiles(height, storedHeight);
	}

	/** Number of a stored tile. */
	int stored(final int tile, final int part) {
		final int x = tile % across + part % partsAcross();
		return (tile / across + part / partsAcross()) * storedAcross() + x;
	}

	/** The tile of the next level that a tile is a quarter of. */
	int parent(final int tile) {
		return tile / across / 2 * ((across + 1) / 2) + tile % across / 2;
	}

	/** How many tiles of this level a tile of the next one is made of. */
	int children(final int parent) {
		final int parentsAcross = (across + 1) / 2;
		final int x = parent % parentsAcross * 2;
		final int y = parent / parentsAcross * 2;
		return Math.min(2, across - x) * Math.min(2, down - y);
	}

	/** Whether no other tile of its parent comes later, row by row. */
	boolean isLastOfParent(final int tile) {
		final int x = tile % across;
		final int y = tile / across;
		return (x % 2 == 1 || x == across - 1) && (y % 2 == 1 || y == down - 1);
	}

	/** Columns of a tile that are in the image. */
	int columns(final int tile) {
		return Math.min(LabelPyramid.TILE, width - tile % across *
			LabelPyramid.TILE);
	}

	/** Rows of a tile that are in the image. */
	int rows(final int tile) {
		return Math.min(LabelPyramid.TILE, height - tile / across *
			LabelPyramid.TILE);
	}
}
