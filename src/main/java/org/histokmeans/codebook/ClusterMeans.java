
package org.histokmeans.codebook;

import java.util.Arrays;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * What the colors of each cluster add up to. Whole numbers, so the sums are the
 * same in any order, and the squared distances to any prototype follow from
 * them: the sum of n (c - p)² is the sum of n c² - 2 p n c + p² n.
 */
final class ClusterMeans {

	/** Pixels, red, green, blue, squares. */
	private static final int VALUES = 5;

	private final int k;
	private final long[] sums;

	/** @param assignment cluster of each color */
	ClusterMeans(final ColorHistogram histogram, final int[] assignment,
		final int k, final Workers workers)
	{
		this.k = k;
		sums = Blocks.sums(assignment.length, workers, (from, end) -> sums(
			histogram, assignment, from, end, workers));
	}

	private ClusterMeans(final int k, final long[] sums) {
		this.k = k;
		this.sums = sums;
	}

	/** @param order the old number of each new cluster */
	ClusterMeans permuted(final int[] order) {
		final long[] permuted = new long[sums.length];
		for (int c = 0; c < k; c++) {
			System.arraycopy(sums, VALUES * order[c], permuted, VALUES * c, VALUES);
		}
		return new ClusterMeans(k, permuted);
	}

	private long[] sums(final ColorHistogram histogram, final int[] assignment,
		final int from, final int end, final Workers workers)
	{
		final long[] part = new long[VALUES * k];
		for (int i = from; i < end; i++) {
			if (i % Blocks.SIZE == 0) workers.stopIfCanceled();
			add(part, VALUES * assignment[i], histogram.color(i), histogram.count(i));
		}
		return part;
	}

	private static void add(final long[] part, final int at, final int rgb,
		final long count)
	{
		final int red = Rgb.red(rgb);
		final int green = Rgb.green(rgb);
		final int blue = Rgb.blue(rgb);
		part[at] += count;
		part[at + 1] += count * red;
		part[at + 2] += count * green;
		part[at + 3] += count * blue;
		part[at + 4] += count * (red * red + green * green + blue * blue);
	}

	long pixels(final int cluster) {
		return sums[VALUES * cluster];
	}

	/** Mean colors, rounded: halves upwards, in whole numbers. */
	int[] prototypes() {
		final int[] prototypes = new int[k];
		Arrays.setAll(prototypes, c -> Rgb.pack(rounded(c, 1), rounded(c, 2),
			rounded(c, 3)));
		return prototypes;
	}

	private int rounded(final int cluster, final int value) {
		final long n = pixels(cluster);
		return (int) ((2 * sums[VALUES * cluster + value] + n) / (2 * n));
	}

	/** The squared distances of all pixels to their prototypes, added up. */
	long squaredError(final int[] prototypes) {
		long sum = 0;
		for (int c = 0; c < k; c++) {
			sum += sums[VALUES * c + 4] + squared(c, 1, Rgb.red(prototypes[c])) +
				squared(c, 2, Rgb.green(prototypes[c])) + squared(c, 3, Rgb.blue(
					prototypes[c]));
		}
		return sum;
	}

	/** The square of a sum is that of its first term and this. */
	private long squared(final int cluster, final int value, final int channel) {
		return channel * (channel * pixels(cluster) - 2 * sums[VALUES * cluster +
			value]);
	}
}
