
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.view.Views;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;

/** Codebook + label image = quantized image. */
public final class LabelDecoder {

	private LabelDecoder() {
		// only static methods
	}

	/**
	 * @return of the labels' size, starting at 0; white for label 0
	 * @throws IllegalArgumentException if a label is not in the codebook
	 */
	public static Img<ARGBType> decode(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final Codebook codebook)
	{
		final Img<ARGBType> decoded = BlankImages.colors(labels);
		final Cursor<? extends IntegerType<?>> label = Views.flatIterable(labels)
			.cursor();
		final Cursor<ARGBType> color = Views.flatIterable(decoded).cursor();
		while (label.hasNext()) {
			color.next().set(Rgb.OPAQUE | codebook.decode(label.next().getInteger()));
		}
		return decoded;
	}
}
