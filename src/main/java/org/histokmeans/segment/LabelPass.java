
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.view.Views;

import org.histokmeans.cluster.Progress;
import org.histokmeans.cluster.Workers;
import org.histokmeans.codebook.LabelTable;

/** Looks up the label and the prototype of every selected pixel. */
final class LabelPass {

	private final SelectedPixels source;
	private final LabelTable table;
	private final int[] palette;
	private final Img<? extends IntegerType<?>> labels;
	private final Img<ARGBType> quantized;

	LabelPass(final SelectedPixels source, final LabelTable table,
		final Img<? extends IntegerType<?>> labels, final Img<ARGBType> quantized)
	{
		this.source = source;
		this.table = table;
		this.palette = table.palette();
		this.labels = labels;
		this.quantized = quantized;
	}

	void run(final Workers workers, final Progress progress) {
		new TilePass(source, "Labeling").run(source.tiles(), workers, progress,
			this::label);
	}

	private void label(final Interval tile, final int[] pixels,
		final boolean[] selected, final int count)
	{
		final Cursor<? extends IntegerType<?>> label = rows(labels, tile);
		final Cursor<ARGBType> color = rows(quantized, tile);
		for (int i = 0; i < count; i++) {
			final int l = selected == null || selected[i] ? table.label(pixels[i])
				: 0;
			label.next().setInteger(l);
			color.next().set(palette[l]);
		}
	}

	private static <T> Cursor<T> rows(final RandomAccessibleInterval<T> image,
		final Interval tile)
	{
		return Views.flatIterable(Views.interval(image, tile)).cursor();
	}
}
