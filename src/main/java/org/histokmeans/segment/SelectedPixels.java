
package org.histokmeans.segment;

import java.util.List;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.util.Intervals;
import net.imglib2.view.Views;

/**
 * The pixels of an image in memory, and which of them are selected.
 */
final class SelectedPixels implements PixelSource {

	private final RandomAccessibleInterval<ARGBType> image;
	private final RandomAccessibleInterval<? extends BooleanType<?>> selection;
	private final List<Interval> tiles;

	/** Null where the pixels are not in arrays. */
	private final Planes planes;

	SelectedPixels(final RandomAccessibleInterval<ARGBType> image,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		if (image.numDimensions() < 2) throw new IllegalArgumentException(
			"An image must have two dimensions or more.");
		this.image = Views.zeroMin(image);
		this.selection = selection == null ? null : fitted(selection, this.image);
		this.tiles = Tiles.of(image);
		this.planes = Planes.of(image);
	}

	@Override
	public Interval size() {
		return image;
	}

	@Override
	public List<Interval> regions() {
		return tiles;
	}

	@Override
	public boolean allSelected() {
		return selection == null;
	}

	@Override
	public void read(final Interval region, final RegionPixels pixels) {
		if (planes == null) readWithCursor(region, pixels.copy());
		else if (planes.isWhole(region)) pixels.share((int[]) planes.array(region),
			planes.offset(region, 0));
		else readArray(region, pixels.copy());
		if (selection != null) readSelection(region, pixels.selection());
	}

	private void readArray(final Interval tile, final int[] pixels) {
		final Object array = planes.array(tile);
		final int width = (int) tile.dimension(0);
		for (int row = 0; row < tile.dimension(1); row++) {
			System.arraycopy(array, planes.offset(tile, row), pixels, row * width,
				width);
		}
	}

	private void readWithCursor(final Interval tile, final int[] pixels) {
		final Cursor<ARGBType> cursor = ImageRows.cursor(image, tile);
		for (int i = 0; cursor.hasNext(); i++) {
			pixels[i] = cursor.next().get();
		}
	}

	private void readSelection(final Interval tile, final boolean[] selected) {
		final Cursor<? extends BooleanType<?>> cursor = ImageRows.cursor(selection,
			tile);
		for (int i = 0; cursor.hasNext(); i++) {
			selected[i] = cursor.next().get();
		}
	}

	/** A selection of one slice is valid for every slice. */
	static <B extends BooleanType<?>> RandomAccessibleInterval<B> fitted(
		final RandomAccessibleInterval<B> selection, final Interval image)
	{
		RandomAccessibleInterval<B> fitted = Views.zeroMin(selection);
		for (int d = fitted.numDimensions(); d < image.numDimensions(); d++) {
			fitted = Views.addDimension(fitted, 0, image.max(d));
		}
		if (!Intervals.equals(fitted, image)) throw new IllegalArgumentException(
			"The selection must have the size of the image.");
		return fitted;
	}
}
