
package org.histokmeans.batch;

import java.io.IOException;

import org.histokmeans.file.FileType;
import org.histokmeans.imagefile.ImageHeader;
import org.histokmeans.slide.SlideMemory;

/**
 * How much memory an image needs while it is opened, segmented and written. An
 * estimate: how many colors an image has is known only when it is read. What
 * does not fit is tried again alone.
 */
final class MemoryEstimate {

	/**
	 * Pixels read (4) from what the reader made (4), labels (1 or 2), of stacks
	 * quantized pixels (4), the indexed picture to be written (1), smoothed
	 * labels (2).
	 */
	private static final int BYTES_PER_PIXEL = 16;

	/** Histogram, points, cells, bounds and assignments. */
	private static final int BYTES_PER_COLOR = 160;

	/** A 7-megapixel image of real tissue has 950,000. */
	private static final long MANY_COLORS = 1 << 20;

	/** A byte for every color there can be, twice, and what goes with them. */
	private static final long TABLES = 40L << 20;

	private MemoryEstimate() {
		// only static methods
	}

	/** In bytes. The header of a pipe would never come. */
	static long of(final ListedImage image, final BatchOptions options,
		final int k)
	{
		if (image.problem() != null || FileType.behindLinks(image
			.path()) != FileType.FILE) return of(0, k);
		return options.tiling().isByTiles(image.path()) ? slide(image, options)
			: of(ImageHeader.pixels(image.path()), k);
	}

	/** With all threads, which it may get. What is no slide is said later. */
	private static long slide(final ListedImage image,
		final BatchOptions options)
	{
		try {
			return SlideMemory.needed(image.path(), options.tiling().level(), options
				.threads());
		}
		catch (final IOException e) {
			return of(0, 0);
		}
	}

	private static long of(final long pixels, final int k) {
		final long colors = Math.min(pixels / 2, MANY_COLORS);
		return TABLES + pixels * BYTES_PER_PIXEL + colors * BYTES_PER_COLOR + 64L *
			k;
	}
}
