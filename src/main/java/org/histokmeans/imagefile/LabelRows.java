
package org.histokmeans.imagefile;

import net.imglib2.RandomAccess;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.text.LabelMessages;

/**
 * The rows of a quantized image: for each label the entry of the palette, in as
 * few bits as PNG has, or its color.
 */
final class LabelRows implements RowPacker {

	private static final int BYTE = 8;

	private final RandomAccessibleInterval<? extends IntegerType<?>> labels;
	private final int width;
	private final int[] palette;
	private final int firstLabel;
	private final int bits;

	/** @param bits of a pixel: 1, 2, 4, 8, or 24 for colors */
	LabelRows(final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final int[] palette, final int firstLabel, final int bits)
	{
		this.labels = labels;
		this.palette = palette;
		this.firstLabel = firstLabel;
		this.bits = bits;
		width = (int) labels.dimension(0);
	}

	@Override
	public int bytes() {
		return Math.toIntExact(((long) width * bits + BYTE - 1) / BYTE);
	}

	@Override
	public void pack(final int y, final byte[] bytes, final int at) {
		final RandomAccess<? extends IntegerType<?>> row = row(labels, y);
		if (bits > BYTE) packColors(row, bytes, at);
		else packEntries(row, bytes, at);
	}

	/** At the first pixel of a row. */
	static RandomAccess<? extends IntegerType<?>> row(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final int y)
	{
		final RandomAccess<? extends IntegerType<?>> row = labels.randomAccess();
		row.setPosition(labels.min(0), 0);
		row.setPosition(labels.min(1) + y, 1);
		return row;
	}

	/** The leftmost pixel in the highest bits. */
	private void packEntries(final RandomAccess<? extends IntegerType<?>> row,
		final byte[] bytes, final int at)
	{
		int shift = BYTE;
		int i = at;
		for (int x = 0; x < width; x++) {
			shift -= bits;
			bytes[i] |= entry(row.get().getInteger()) << shift;
			if (shift == 0) {
				shift = BYTE;
				i++;
			}
			row.fwd(0);
		}
	}

	private void packColors(final RandomAccess<? extends IntegerType<?>> row,
		final byte[] bytes, final int at)
	{
		int i = at;
		for (int x = 0; x < width; x++) {
			final int color = palette[entry(row.get().getInteger())];
			bytes[i++] = (byte) (color >> 16);
			bytes[i++] = (byte) (color >> 8);
			bytes[i++] = (byte) color;
			row.fwd(0);
		}
	}

	private int entry(final int label) {
		if (label - firstLabel < palette.length) return label - firstLabel;
		throw new IllegalArgumentException(String.format(
			LabelMessages.FOREIGN_LABEL, label, palette.length - 1 + firstLabel));
	}
}
