
package org.histokmeans.tiff;

import java.io.IOException;

/** How many bytes rows of pixels are before they are compressed. */
final class BlockBytes {

	/** What files say of themselves may be more than fits into a number. */
	private static final long MOST = 1L << 60;

	private final long bits;
	private final int across;
	private final int down;

	BlockBytes(final Page page) throws IOException {
		bits = (long) page.bits * (page.isPlanar ? 1 : page.samples);
		final boolean isSubsampled = page.isSubsampled();
		across = isSubsampled ? page.subsampling()[0] : 0;
		down = isSubsampled ? page.subsampling()[1] : 0;
	}

	/** Each row begins with a byte of its own. */
	long bytes(final int width, final int height) {
		if (across == 0) return product((product(width, bits) + 7) / 8, height);
		final long units = (((long) width + across - 1) / across) *
			(((long) height + down - 1) / down);
		return product(units, across * down + 2);
	}

	/** No more than what no file has. */
	static long product(final long one, final long other) {
		return one > 0 && other > MOST / one ? MOST : one * other;
	}
}
