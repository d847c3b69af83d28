
package org.histokmeans.measure;

/**
 * How small the clustered image could be stored: a label for each pixel and a
 * table of the prototypes, in bits.
 *
 * <pre>
 * original bits   = 24 N
 * label bits      = N · ⌈log2 K⌉
 * codebook bits   = 24 K
 * ratio           = (label bits + codebook bits) / original bits
 * </pre>
 *
 * Pixels that were not analyzed need one color more, white: K + 1 in place of
 * K. All counts are exact as long as 24 N fits into a {@code long}.
 */
public final class CompressionReport {

	private static final int BITS_PER_COLOR = 24;

	private final long pixels;
	private final int colors;

	/**
	 * @param pixels all pixels of the image, at least 1
	 * @param clusters at least 1
	 * @param withUnanalyzed whether label 0 occurs
	 * @throws IllegalArgumentException if there is no pixel or no cluster
	 */
	public CompressionReport(final long pixels, final int clusters,
		final boolean withUnanalyzed)
	{
		if (pixels < 1 || clusters < 1) throw new IllegalArgumentException(
			"Pixels and clusters must be at least 1, but were " + pixels + " and " +
				clusters + ".");
		this.pixels = pixels;
		this.colors = withUnanalyzed ? clusters + 1 : clusters;
	}

	/** Bits of one label: ⌈log2 of the number of colors⌉, 0 for one color. */
	public int bitsPerLabel() {
		return Integer.SIZE - Integer.numberOfLeadingZeros(colors - 1);
	}

	public long originalBits() {
		return Math.multiplyExact((long) BITS_PER_COLOR, pixels);
	}

	public long labelBits() {
		return Math.multiplyExact((long) bitsPerLabel(), pixels);
	}

	public long codebookBits() {
		return (long) BITS_PER_COLOR * colors;
	}

	public long compressedBits() {
		return labelBits() + codebookBits();
	}

	/** Compressed / original; smaller is better. */
	public double ratio() {
		return (double) compressedBits() / originalBits();
	}

	/** 1 - ratio, as a percentage; negative if nothing is saved. */
	public double spaceSavingPercent() {
		return 100 * (1 - ratio());
	}
}
