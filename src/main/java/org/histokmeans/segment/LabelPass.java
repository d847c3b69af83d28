
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

/**
 * Looks up the label and the prototype of every selected pixel. Images of whole
 * slices are written to their arrays, others with cursors.
 */
final class LabelPass {

	private final SelectedPixels source;
	private final LabelTable table;
	private final int[] palette;
	private final Img<? extends IntegerType<?>> labels;
	private final Img<ARGBType> quantized;
	private final Planes labelPlanes;
	private final Planes colorPlanes;

	LabelPass(final SelectedPixels source, final LabelTable table,
		final Img<? extends IntegerType<?>> labels, final Img<ARGBType> quantized)
	{
		this.source = source;
		this.table = table;
		this.palette = table.palette();
		this.labels = labels;
		this.quantized = quantized;
		labelPlanes = Planes.of(labels);
		colorPlanes = Planes.of(quantized);
	}

	void run(final Workers workers, final Progress progress) {
		new TilePass(source, "Labeling").run(source.tiles(), workers, progress,
			this::label);
	}

	private void label(final Interval tile, final int[] pixels,
		final boolean[] selected, final int count)
	{
		if (selected == null) table.encode(pixels, count);
		else encode(pixels, selected, count);
		if (labelPlanes == null || colorPlanes == null) write(tile, pixels, count);
		else writeToArrays(tile, pixels);
	}

	/** Colours that are not selected may be new, and slow to encode. */
	private void encode(final int[] pixels, final boolean[] selected,
		final int count)
	{
		for (int i = 0; i < count; i++) {
			pixels[i] = selected[i] ? table.label(pixels[i]) : 0;
		}
	}

	private void writeToArrays(final Interval tile, final int[] tileLabels) {
		final int width = (int) tile.dimension(0);
		final int rows = (int) tile.dimension(1);
		final Object labelArray = labelPlanes.array(tile);
		final int[] colors = (int[]) colorPlanes.array(tile);
		for (int row = 0; row < rows; row++) {
			final int from = row * width;
			final int to = labelPlanes.offset(tile, row);
			if (labelArray instanceof byte[]) write(tileLabels, from,
				(byte[]) labelArray, to, width);
			else write(tileLabels, from, (short[]) labelArray, to, width);
			decode(tileLabels, from, colors, colorPlanes.offset(tile, row), width);
		}
	}

	private static void write(final int[] tileLabels, final int from,
		final byte[] image, final int to, final int width)
	{
		for (int i = 0; i < width; i++) {
			image[to + i] = (byte) tileLabels[from + i];
		}
	}

	private static void write(final int[] tileLabels, final int from,
		final short[] image, final int to, final int width)
	{
		for (int i = 0; i < width; i++) {
			image[to + i] = (short) tileLabels[from + i];
		}
	}

	private void decode(final int[] tileLabels, final int from, final int[] image,
		final int to, final int width)
	{
		for (int i = 0; i < width; i++) {
			image[to + i] = palette[tileLabels[from + i]];
		}
	}

	private void write(final Interval tile, final int[] tileLabels,
		final int count)
	{
		final Cursor<? extends IntegerType<?>> label = rows(labels, tile);
		final Cursor<ARGBType> color = rows(quantized, tile);
		for (int i = 0; i < count; i++) {
			label.next().setInteger(tileLabels[i]);
			color.next().set(palette[tileLabels[i]]);
		}
	}

	private static <T> Cursor<T> rows(final RandomAccessibleInterval<T> image,
		final Interval tile)
	{
		return Views.flatIterable(Views.interval(image, tile)).cursor();
	}
}
