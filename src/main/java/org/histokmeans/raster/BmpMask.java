
package org.histokmeans.raster;

/** The bits of a pixel that are one of its samples. */
final class BmpMask {

	private final int mask;
	private final int shift;
	private final long most;

	BmpMask(final int mask) {
		this.mask = mask;
		shift = mask == 0 ? 0 : Integer.numberOfTrailingZeros(mask);
		most = Integer.toUnsignedLong(mask >>> shift);
	}

	boolean isThere() {
		return mask != 0;
	}

	/** From 0 to 255. */
	int sample(final int pixel) {
		if (most == 0) return 0;
		final long value = Integer.toUnsignedLong((pixel & mask) >>> shift);
		return (int) ((value * 255 + most / 2) / most);
	}
}
