
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

	/** What is done with some pixels of one row, or of several whole ones. */
	@FunctionalInterface
	interface RowVisitor {

		/**
		 * @param array of the image
		 * @param at where in the array
		 * @param first number of the first pixel among those that are visited
		 * @param count of pixels
		 */
		void visit(Object array, int at, int first, int count);
	}

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

	/**
	 * Visits some pixels of a tile in runs without a gap.
	 *
	 * @param from number of the first one in the tile
	 */
	void visitRows(final Interval tile, final int from, final int count,
		final RowVisitor visitor)
	{
		final Object array = array(tile);
		final int length = (int) tile.dimension(0);
		final int end = from + count;
		for (int pixel = from; pixel < end;) {
			final int run = isWhole(tile) ? count : Math.min(end - pixel, length -
				pixel % length);
			visitor.visit(array, offset(tile, pixel / length) + pixel % length,
				pixel - from, run);
			pixel += run;
		}
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
