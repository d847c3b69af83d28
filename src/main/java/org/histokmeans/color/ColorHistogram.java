
package org.histokmeans.color;

import java.util.Arrays;

import org.histokmeans.parallel.Progress;

/**
 * The distinct colors of pixels, ascending, and how many pixels have each. All
 * that k-means on colors needs to know of an image, however large. Does not
 * change; its arrays are shared, not copied, and nobody may change them. Safe
 * to use from several threads at once.
 * <p>
 * Histograms add: {@code tile1.plus(tile2)} is the histogram of both.
 * </p>
 *
 * @see ColorCounter
 */
public final class ColorHistogram {

	/** Of no pixel. */
	public static final ColorHistogram EMPTY = new ColorHistogram(new int[0],
		new long[0]);

	private final int[] colors;
	private final long[] counts;
	private final long pixels;

	private final Object hashing = new Object();
	private String sha256;

	/**
	 * @param colors packed 0xRRGGBB, strictly ascending; not copied
	 * @param counts pixels of each color, at least 1; not copied
	 * @throws IllegalArgumentException if they are not so
	 */
	public ColorHistogram(final int[] colors, final long[] counts) {
		this(colors, counts, Arrays.stream(counts).sum());
		check(colors, counts);
	}

	private ColorHistogram(final int[] colors, final long[] counts,
		final long pixels)
	{
		this.colors = colors;
		this.counts = counts;
		this.pixels = pixels;
	}

	/** Of arrays that are known to be right. */
	static ColorHistogram ofChecked(final int[] colors, final long[] counts,
		final long pixels)
	{
		return new ColorHistogram(colors, counts, pixels);
	}

	/** Number of distinct colors. */
	public int size() {
		return colors.length;
	}

	/** Distinct color number {@code i}, packed 0xRRGGBB. */
	public int color(final int i) {
		return colors[i];
	}

	/** Pixels of distinct color number {@code i}. */
	public long count(final int i) {
		return counts[i];
	}

	/** All counts; not a copy, and not to be changed. */
	public long[] counts() {
		return counts;
	}

	/** All colors; not a copy, and not to be changed. */
	public int[] colors() {
		return colors;
	}

	/** Number of pixels. */
	public long pixels() {
		return pixels;
	}

	/**
	 * By which an image can be recognized, see {@link HistogramHash}: 64
	 * hexadecimal digits. Made once, when it is first asked for.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled; it
	 *           can be asked for again
	 */
	public String sha256(final Progress progress) {
		synchronized (hashing) {
			if (sha256 == null) sha256 = HistogramHash.sha256(this, progress);
			return sha256;
		}
	}

	/** Number of a color, or a negative number if no pixel has it. */
	public int indexOf(final int rgb) {
		return Arrays.binarySearch(colors, rgb & Rgb.MASK);
	}

	/** The histogram of the pixels of both. */
	public ColorHistogram plus(final ColorHistogram other) {
		final int[] sumColors = new int[union(other)];
		final long[] sumCounts = new long[sumColors.length];
		int a = 0;
		int b = 0;
		for (int i = 0; i < sumColors.length; i++) {
			final int color = Math.min(colorOrMax(a), other.colorOrMax(b));
			sumColors[i] = color;
			if (colorOrMax(a) == color) sumCounts[i] += counts[a++];
			if (other.colorOrMax(b) == color) sumCounts[i] += other.counts[b++];
		}
		return new ColorHistogram(sumColors, sumCounts);
	}

	private int union(final ColorHistogram other) {
		int size = 0;
		int a = 0;
		int b = 0;
		while (a < size() || b < other.size()) {
			final int color = Math.min(colorOrMax(a), other.colorOrMax(b));
			if (colorOrMax(a) == color) a++;
			if (other.colorOrMax(b) == color) b++;
			size++;
		}
		return size;
	}

	private int colorOrMax(final int i) {
		return i < colors.length ? colors[i] : Integer.MAX_VALUE;
	}

	@Override
	public boolean equals(final Object other) {
		return other instanceof ColorHistogram && Arrays.equals(colors,
			((ColorHistogram) other).colors) && Arrays.equals(counts,
				((ColorHistogram) other).counts);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(colors) + Arrays.hashCode(counts);
	}

	private static void check(final int[] colors, final long[] counts) {
		if (colors.length != counts.length) throw new IllegalArgumentException(
			"Colors and counts must be equally many.");
		checkColors(colors);
		checkCounts(counts);
	}

	private static void checkColors(final int[] colors) {
		int last = -1;
		for (final int color : colors) {
			if (color <= last || color > Rgb.MASK) throw new IllegalArgumentException(
				"Colors must be strictly ascending from 0 to 0xFFFFFF.");
			last = color;
		}
	}

	private static void checkCounts(final long[] counts) {
		for (final long count : counts) {
			if (count < 1) throw new IllegalArgumentException(
				"Counts must be at least 1, but one was " + count + ".");
		}
	}
}
