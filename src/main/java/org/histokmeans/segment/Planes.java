
package org.histokmeans.segment;

import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;

/**
 * The primitive arrays behind an image that keeps its rows one after the other.
 */
final class Planes {

	private final RandomAccessibleInterval<?> image;
	private final long width;
	private final long height;

	private Planes(final RandomAccessibleInterval<?> image) {
		this.image = image;
		width = image.dimension(0);
		height = image.dimension(1);
	}

	/** Returns null if the pixels of an image are kept in another way. */
	static Planes of(final RandomAccessibleInterval<?> image) {
		final boolean isPlanar = image instanceof PlanarImg &&
			((PlanarImg<?, ?>) image).numSlices() > 0 && array(
				((PlanarImg<?, ?>) image).getPlane(0)) != null;
		final boolean isArray = image instanceof ArrayImg && array(
			((ArrayImg<?, ?>) image).update(null)) != null;
		return isPlanar || isArray ? new Planes(image) : null;
	}

	/** What holds a tile of one slice; of a type that fits the image's. */
	Object array(final Interval tile) {
		return isPlanar() ? array(((PlanarImg<?, ?>) image).getPlane((int) slice(
			tile))) : array(((ArrayImg<?, ?>) image).update(null));
	}

	/** Whether a tile's rows are the image's, so that no gap is between them. */
	boolean isWhole(final Interval tile) {
		return tile.dimension(0) == width;
	}

	/** Place of the first pixel of a row of a tile. */
	int offset(final Interval tile, final int row) {
		final long inSlice = (tile.min(1) + row) * width + tile.min(0);
		return (int) (isPlanar() ? inSlice : slice(tile) * width * height +
			inSlice);
	}

	/** Place of a pixel of a tile. */
	int place(final Interval tile, final int pixel) {
		final int rowLength = (int) tile.dimension(0);
		return offset(tile, pixel / rowLength) + pixel % rowLength;
	}

	private boolean isPlanar() {
		return image instanceof PlanarImg;
	}

	private long slice(final Interval tile) {
		long slice = 0;
		for (int d = image.numDimensions() - 1; d >= 2; d--) {
			slice = slice * image.dimension(d) + tile.min(d);
		}
		return slice;
	}

	private static Object array(final Object access) {
		return access instanceof ArrayDataAccess ? ((ArrayDataAccess<?>) access)
			.getCurrentStorageArray() : null;
	}
}
