
package org.histokmeans.slide;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;

/**
 * The labels of a tile, a byte or two each, low byte first. Threads may fill
 * different parts of it at once.
 */
final class LabelTile {

	private static final int SIDE = LabelPyramid.TILE;

	private final int bytes;
	private final byte[] data;
	private final AtomicInteger missing;

	/**
	 * @param bytes of a label, 1 or 2
	 * @param parts that it is filled with
	 */
	LabelTile(final int bytes, final int parts) {
		this.bytes = bytes;
		data = new byte[SIDE * SIDE * bytes];
		missing = new AtomicInteger(parts);
	}

	/** Puts labels into a row. */
	void put(final int[] labels, final int from, final int x, final int y,
		final int count)
	{
		final int to = y * SIDE + x;
		for (int i = 0; i < count; i++) {
			set(to + i, labels[from + i]);
		}
	}

	private int get(final int at) {
		return bytes == 1 ? data[at] & 0xFF : data[2 * at] & 0xFF | (data[2 * at +
			1] & 0xFF) << 8;
	}

	private void set(final int at, final int label) {
		if (bytes == 1) data[at] = (byte) label;
		else {
			data[2 * at] = (byte) label;
			data[2 * at + 1] = (byte) (label >> 8);
		}
	}

	/** Counts parts that are there; returns whether they were the last ones. */
	boolean isCompleteWith(final int parts) {
		return missing.addAndGet(-parts) == 0;
	}

	/**
	 * Puts this tile at half its size into a quarter of another: of 2 x 2 labels
	 * the most frequent one, of several the first, row by row. So no label grows
	 * from level to level at the cost of others only since it is low.
	 *
	 * @param columns of this tile that are in the image
	 * @param rows of this tile that are in the image
	 * @param quarter 0 to 3: which one, row by row
	 */
	void halve(final int columns, final int rows, final LabelTile parent,
		final int quarter)
	{
		final int left = quarter % 2 * SIDE / 2;
		final int top = quarter / 2 * SIDE / 2;
		for (int y = 0; y < rows; y += 2) {
			for (int x = 0; x < columns; x += 2) {
				parent.set((top + y / 2) * SIDE + left + x / 2, most(x, y, x +
					1 < columns, y + 1 < rows));
			}
		}
	}

	/** Of fewer than four labels the first has as many as any. */
	private int most(final int x, final int y, final boolean hasRight,
		final boolean hasBelow)
	{
		final int at = y * SIDE + x;
		final int a = get(at);
		if (!hasRight || !hasBelow) return a;
		final int b = get(at + 1);
		final int c = get(at + SIDE);
		final int d = get(at + SIDE + 1);
		if (a == b || a == c || a == d) return a;
		if (b == c || b == d) return b;
		return c == d ? c : a;
	}

	/** Copies the labels to their place in all labels of a level. */
	void copy(final TileGrid grid, final int number, final int[] labels) {
		final int left = number % grid.across * SIDE;
		final int top = number / grid.across * SIDE;
		for (int y = 0; y < grid.rows(number); y++) {
			for (int x = 0; x < grid.columns(number); x++) {
				labels[(top + y) * grid.width + left + x] = get(y * SIDE + x);
			}
		}
	}

	/** Compressed, in the parts that are stored. */
	byte[][] compressed(final Deflater deflater, final TileGrid grid) {
		final byte[][] parts = new byte[grid.partsAcross() * grid.partsDown()][];
		for (int part = 0; part < parts.length; part++) {
			parts[part] = compressed(deflater, part(part % grid.partsAcross() *
				grid.storedWidth, part / grid.partsAcross() * grid.storedHeight, grid));
		}
		return parts;
	}

	/** What is beyond the tile is of no meaning. */
	private byte[] part(final int left, final int top, final TileGrid grid) {
		if (grid.storedWidth == SIDE && grid.storedHeight == SIDE) return data;
		final byte[] part = new byte[grid.storedWidth * grid.storedHeight * bytes];
		final int columns = Math.min(grid.storedWidth, SIDE - left);
		final int rows = Math.min(grid.storedHeight, SIDE - top);
		for (int y = 0; y < rows; y++) {
			System.arraycopy(data, ((top + y) * SIDE + left) * bytes, part, y *
				grid.storedWidth * bytes, columns * bytes);
		}
		return part;
	}

	private static byte[] compressed(final Deflater deflater,
		final byte[] bytes)
	{
		deflater.reset();
		deflater.setInput(bytes);
		deflater.finish();
		final byte[] buffer = new byte[bytes.length + bytes.length / 1000 + 64];
		return Arrays.copyOf(buffer, deflater.deflate(buffer));
	}
}
