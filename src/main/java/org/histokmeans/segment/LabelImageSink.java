
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.IntegerType;

/**
 * Labels of an image of 8 or 16 bits: into its arrays, or with cursors where a
 * slice is no array.
 */
final class LabelImageSink implements LabelSink {

	private final Img<? extends IntegerType<?>> image;

	/** Null where the pixels are not in arrays. */
	private final Planes planes;

	LabelImageSink(final Img<? extends IntegerType<?>> image) {
		this.image = image;
		planes = Planes.of(image);
	}

	@Override
	public void write(final Interval region, final int from, final int[] labels,
		final int count)
	{
		if (planes == null) writeWithCursor(region, from, labels, count);
		else planes.visitRows(region, from, count, (array, to, first, length) -> {
			if (array instanceof byte[]) write(labels, first, (byte[]) array, to,
				length);
			else write(labels, first, (short[]) array, to, length);
		});
	}

	private void writeWithCursor(final Interval region, final int from,
		final int[] labels, final int count)
	{
		final Cursor<? extends IntegerType<?>> label = ImageRows.cursor(image,
			region, from);
		for (int i = 0; i < count; i++) {
			label.next().setInteger(labels[i]);
		}
	}

	private static void write(final int[] labels, final int first,
		final byte[] array, final int to, final int count)
	{
		for (int i = 0; i < count; i++) {
			array[to + i] = (byte) labels[first + i];
		}
	}

	private static void write(final int[] labels, final int first,
		final short[] array, final int to, final int count)
	{
		for (int i = 0; i < count; i++) {
			array[to + i] = (short) labels[first + i];
		}
	}
}
