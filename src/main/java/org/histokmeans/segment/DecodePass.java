
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.view.Views;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * Puts the prototypes of changed labels into the quantized image, and compares
 * them with the image.
 */
final class DecodePass {

	private final SelectedPixels source;
	private final Codebook codebook;
	private final Img<? extends IntegerType<?>> labels;
	private final Img<ARGBType> quantized;

	DecodePass(final SelectedPixels source, final Codebook codebook,
		final Img<? extends IntegerType<?>> labels, final Img<ARGBType> quantized)
	{
		this.source = source;
		this.codebook = codebook;
		this.labels = labels;
		this.quantized = quantized;
	}

	LabelStatistics run(final Workers workers) {
		final LabelStatistics sum = new LabelStatistics(codebook.k());
		new TilePass(source, Stage.LABELING).run(source.tiles(), workers, (tile,
			pixels, start, selected, count) -> sum.add(decode(tile, pixels, start,
				count)));
		return sum;
	}

	private LabelStatistics decode(final Interval tile, final int[] pixels,
		final int start, final int count)
	{
		final LabelStatistics part = new LabelStatistics(codebook.k());
		final Cursor<? extends IntegerType<?>> label = rows(labels, tile);
		final Cursor<ARGBType> color = rows(quantized, tile);
		for (int i = 0; i < count; i++) {
			final int l = label.next().getInteger();
			final int prototype = codebook.decode(l);
			color.next().set(Rgb.OPAQUE | prototype);
			part.add(l, 1, Rgb.squaredDistance(pixels[start + i], prototype));
		}
		return part;
	}

	private static <T> Cursor<T> rows(final RandomAccessibleInterval<T> image,
		final Interval tile)
	{
		return Views.flatIterable(Views.interval(image, tile)).cursor();
	}
}
