
package org.histokmeans.tiff;

import java.io.IOException;

/** The colors of a page of indices. */
final class Palette {

	private final int[] colors;

	/** @throws Refusal if there are fewer than the indices can name */
	Palette(final Page page) throws IOException {
		final int count = 1 << page.bits;
		final long[] values = page.ifd.numbers(Tag.COLOR_MAP, 3 * count);
		if (values.length < 3 * count) throw Refusal.header();
		final int shift = isNarrow(values) ? 0 : 8;
		colors = new int[count];
		for (int i = 0; i < count; i++) {
			colors[i] = (int) (values[i] >> shift << 16 | values[count +
				i] >> shift << 8 | values[2 * count + i] >> shift);
		}
	}

	/** Some programs write 8 bits where 16 are meant. */
	private static boolean isNarrow(final long[] values) {
		for (final long value : values) {
			if (value > 255) return false;
		}
		return true;
	}

	/** 0xRRGGBB. */
	int[] colors() {
		return colors.clone();
	}
}
