
package org.histokmeans.segment;

import net.imglib2.Dimensions;
import net.imglib2.Interval;
import net.imglib2.img.Img;
import net.imglib2.img.ImgFactory;
import net.imglib2.img.cell.CellImgFactory;
import net.imglib2.img.planar.PlanarImgFactory;
import net.imglib2.type.NativeType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.type.numeric.integer.UnsignedShortType;

/**
 * Creates output images: one array a slice, which ImageJ can share; cells where
 * a slice is larger than an array.
 */
final class BlankImages {

	private static final int CELL = 1024;

	private BlankImages() {
		// only static methods
	}

	/** 8 bits for labels up to 255, 16 above. */
	static Img<? extends IntegerType<?>> labels(final Interval size,
		final int maxLabel)
	{
		return maxLabel <= 255 ? create(size, new UnsignedByteType()) : create(size,
			new UnsignedShortType());
	}

	static Img<ARGBType> colors(final Interval size) {
		return create(size, new ARGBType());
	}

	private static <T extends NativeType<T>> Img<T> create(final Dimensions size,
		final T type)
	{
		final ImgFactory<T> factory = sliceFitsArray(size) ? new PlanarImgFactory<>(
			type) : new CellImgFactory<>(type, CELL, CELL, 1);
		return factory.create(size);
	}

	private static boolean sliceFitsArray(final Dimensions size) {
		return size.dimension(0) <= Integer.MAX_VALUE / size.dimension(1);
	}
}
