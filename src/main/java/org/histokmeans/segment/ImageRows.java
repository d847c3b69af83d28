
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.view.Views;

/** Walks along the rows of a region of an image. */
final class ImageRows {

	private ImageRows() {
		// only static methods
	}

	/** Before the first pixel of a region. */
	static <T> Cursor<T> cursor(final RandomAccessibleInterval<T> image,
		final Interval region)
	{
		return Views.flatIterable(Views.interval(image, region)).cursor();
	}

	/** Before the pixel of a number. */
	static <T> Cursor<T> cursor(final RandomAccessibleInterval<T> image,
		final Interval region, final int from)
	{
		final Cursor<T> cursor = cursor(image, region);
		cursor.jumpFwd(from);
		return cursor;
	}
}
