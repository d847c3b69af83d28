
package org.histokmeans.tiff;

import java.io.IOException;
import java.util.Arrays;

/**
 * Where the strips or tiles of a page are. What they must hold is compared with
 * the bytes that there are before any memory is taken.
 */
final class Layout {

	/** No compression that is read makes more of a byte. */
	private static final long MAX_RATIO = 1500;

	private static final int MAX_BYTES = Integer.MAX_VALUE - 64;

	private final Page page;
	private final BlockBytes sizes;
	private final int width;
	private final int height;
	private final int across;
	private final int down;
	private final long[] offsets;
	private final long[] lengths;
	private final long shift;

	/** @param shift added to all offsets: of slices that no directory lists */
	Layout(final Page page, final long shift) throws IOException {
		this.page = page;
		this.shift = shift;
		sizes = new BlockBytes(page);
		width = page.isTiled ? size(Tag.TILE_WIDTH) : page.width;
		height = page.isTiled ? size(Tag.TILE_HEIGHT) : rowsPerStrip();
		across = (int) (((long) page.width + width - 1) / width);
		down = (int) (((long) page.height + height - 1) / height);
		final long blocks = (long) across * down * planes();
		offsets = page.ifd.numbers(page.ifd.has(Tag.TILE_OFFSETS) ? Tag.TILE_OFFSETS
			: Tag.STRIP_OFFSETS, blocks);
		lengths = page.ifd.numbers(page.ifd.has(Tag.TILE_BYTE_COUNTS)
			? Tag.TILE_BYTE_COUNTS : Tag.STRIP_BYTE_COUNTS, blocks);
		if (offsets.length < blocks) throw Refusal.header();
		if (lengths.length < blocks && !isRaw()) throw Refusal.header();
	}

	private int size(final int tag) throws IOException {
		final int size = page.ifd.integer(tag, 0);
		if (size == 0) throw Refusal.header();
		return size;
	}

	/** Many programs write the largest number for: all in one. */
	private int rowsPerStrip() throws IOException {
		final long rows = page.ifd.number(Tag.ROWS_PER_STRIP, page.height);
		return rows <= 0 ? page.height : (int) Math.min(rows, page.height);
	}

	private boolean isRaw() {
		return page.compression == Compressions.NONE;
	}

	/** Blocks side by side. */
	int across() {
		return across;
	}

	/** Blocks of each plane of samples. */
	int count() {
		return across * down;
	}

	int planes() {
		return page.isPlanar ? page.samples : 1;
	}

	/** Of a block, which may reach beyond the image. */
	int width() {
		return width;
	}

	/** Of a block, which may reach beyond the image. */
	int height() {
		return height;
	}

	/** The blocks that hold pixels of a region. */
	int[] indices(final Region region) {
		final int left = region.x / width;
		final int columns = (region.right() - 1) / width - left + 1;
		final int top = region.y / height;
		final int rows = (region.bottom() - 1) / height - top + 1;
		final int[] indices = new int[columns * rows];
		Arrays.setAll(indices, i -> (top + i / columns) * across + left + i %
			columns);
		return indices;
	}

	/** From left to right and from top to bottom. */
	Block block(final int index, final int plane) {
		final int at = plane * count() + index;
		final int y = index / across * height;
		return new Block(index % across * width, y, width, height, page,
			offsets[at] + shift, length(at, y));
	}

	/**
	 * Some programs leave out or round up what is known anyway, or write what
	 * remains of it in 32 bits.
	 */
	private long length(final int at, final int y) {
		final long stored = at < lengths.length ? lengths[at] : 0;
		if (!isRaw()) return stored;
		final long needed = sizes.bytes(width, page.isTiled ? height : Math.min(
			height, page.height - y));
		return stored > 0 && (int) stored != (int) needed ? Math.min(stored, needed)
			: needed;
	}

	boolean isIn(final TiffBytes file) {
		for (int plane = 0; plane < planes(); plane++) {
			for (int i = 0; i < count(); i++) {
				final Block block = block(i, plane);
				if (!file.has(block.offset, block.length)) return false;
			}
		}
		return true;
	}

	/** Bytes of a block when it is decoded, with all its rows. */
	int most(final Block block) throws IOException {
		final long bytes = sizes.bytes(block.width, block.height);
		if (bytes > MAX_BYTES) throw Refusal.header();
		return (int) bytes;
	}

	/** The same with only the rows that the image has; a tile has them all. */
	int least(final Block block) throws IOException {
		return page.isTiled ? most(block) : (int) sizes.bytes(block.width,
			block.rows);
	}

	/** Whether all blocks can be. */
	boolean isPossible() {
		for (int plane = 0; plane < planes(); plane++) {
			for (int i = 0; i < count(); i++) {
				if (!isPossible(block(i, plane))) return false;
			}
		}
		return true;
	}

	/**
	 * Whether so few bytes can be the pixels at all. A JPEG may leave out what is
	 * not in the image.
	 */
	boolean isPossible(final Block block) {
		if (isRaw()) return block.length >= sizes.bytes(block.width, rows(block));
		final boolean isJpeg = page.compression == Compressions.JPEG;
		return block.length * MAX_RATIO >= (isJpeg ? sizes.bytes(block.columns,
			block.rows) : sizes.bytes(block.width, rows(block)));
	}

	private int rows(final Block block) {
		return page.isTiled ? block.height : block.rows;
	}
}
