
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
 * The pixels of an image and which of them are selected, read tile by tile. The
 * coordinates start at 0.
 */
final class SelectedPixels {

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

	/** All pixels, selected or not. */
	Interval size() {
		return image;
	}

	/** Parts that cover the image, in its own order. */
	List<Interval> tiles() {
		return tiles;
	}

	boolean allSelected() {
		return selection == null;
	}

	/** Whether the colours of a tile stand row by row in an array. */
	boolean isInArray(final Interval tile) {
		return planes != null && planes.isWhole(tile);
	}

	/** The image's own colours; not to be changed. */
	int[] array(final Interval tile) {
		return (int[]) planes.array(tile);
	}

	/** Where the colours of a tile begin in its array. */
	int start(final Interval tile) {
		return planes.offset(tile, 0);
	}

	/** Puts the colours of a tile into {@code pixels}, row by row. */
	void read(final Interval tile, final int[] pixels) {
		if (planes == null) readWithCursor(tile, pixels);
		else readArray(tile, pixels);
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
		final Cursor<ARGBType> cursor = Views.flatIterable(Views.interval(image,
			tile)).cursor();
		for (int i = 0; cursor.hasNext(); i++) {
			pixels[i] = cursor.next().get();
		}
	}

	/** Puts into {@code selected} which pixels of a tile are selected. */
	void readSelection(final Interval tile, final boolean[] selected) {
		final Cursor<? extends BooleanType<?>> cursor = Views.flatIterable(Views
			.interval(selection, tile)).cursor();
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
