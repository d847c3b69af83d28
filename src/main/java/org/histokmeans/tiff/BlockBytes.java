
package org.histokmeans.tiff;

import java.io.IOException;

/** How many bytes rows of pixels are before they are compressed. */
final class BlockBytes {

	private final int bits;
	private final int across;
	private final int down;

	BlockBytes(final Page page) throws IOException {
		bits = page.bits * (page.isPlanar ? 1 : page.samples);
		final boolean isSubsampled = page.isSubsampled();
		across = isSubsampled ? page.subsampling()[0] : 0;
		down = isSubsampled ? page.subsampling()[1] : 0;
	}

	/** Each row begins with a byte of its own. */
	long bytes(final int width, final int height) {
		if (across == 0) return ((long) width * bits + 7) / 8 * height;
		final long units = ((long) width + across - 1) / across * (((long) height +
			down - 1) / down);
		return units * (across * down + 2);
	}
}
