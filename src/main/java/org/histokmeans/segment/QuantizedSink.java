
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Codebook;

/** Puts the prototypes of labels into an image. */
final class QuantizedSink implements LabelSink {

	private final Img<ARGBType> image;
	private final int[] palette;

	/** Null where the pixels are not in arrays. */
	private final Planes planes;

	QuantizedSink(final Img<ARGBType> image, final Codebook codebook) {
		this.image = image;
		palette = codebook.palette();
		planes = Planes.of(image);
	}

	@Override
	public void write(final Interval region, final int from, final int[] labels,
		final int count)
	{
		if (planes == null) writeWithCursor(region, from, labels, count);
		else planes.visitRows(region, from, count, (array, to, first,
			length) -> decode(labels, first, (int[]) array, to, length));
	}

	private void writeWithCursor(final Interval region, final int from,
		final int[] labels, final int count)
	{
		final Cursor<ARGBType> color = ImageRows.cursor(image, region, from);
		for (int i = 0; i < count; i++) {
			color.next().set(palette[labels[i]]);
		}
	}

	private void decode(final int[] labels, final int first, final int[] array,
		final int to, final int count)
	{
		for (int i = 0; i < count; i++) {
			array[to + i] = palette[labels[first + i]];
		}
	}
}
