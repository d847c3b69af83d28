
package org.histokmeans.measure;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Sum of squared distances to the centroid, cluster by cluster, in units of the
 * color space. The sums run over {@link Blocks} of ascending colors.
 */
final class WithinSS {

	/** Colors whose terms are kept at once: memory takes time at first use. */
	private static final int AT_ONCE = 64 * Blocks.SIZE;

	private WithinSS() {
		// only static methods
	}

	/** The sum of each label of 1 to K, at label - 1. */
	static double[] of(final Fit fit, final Workers workers) {
		final double[] sums = new double[fit.codebook().k()];
		final double[] blockSums = new double[sums.length];
		final int colors = fit.histogram().size();
		final double[] terms = new double[Math.min(colors, AT_ONCE)];
		for (int from = 0; from < colors; from += AT_ONCE) {
			final int end = Math.min(colors, from + AT_ONCE);
			fill(terms, from, end, fit, workers);
			for (int block = from; block < end; block += Blocks.SIZE) {
				final int last = Math.min(end, block + Blocks.SIZE);
				addBlock(terms, from, block, last, fit.labels(), blockSums);
				moveTo(sums, fit, block, last, blockSums);
			}
		}
		return sums;
	}

	/** What each color adds, the first color's term first. */
	private static void fill(final double[] terms, final int first,
		final int last, final Fit fit, final Workers workers)
	{
		final Codebook codebook = fit.codebook();
		final ColorHistogram histogram = fit.histogram();
		Blocks.visit(last - first, workers, (from, end) -> {
			for (int i = first + from; i < first + end; i++) {
				terms[i - first] = histogram.count(i) * codebook.squaredDistance(
					histogram.color(i), fit.labels()[i]);
			}
		});
	}

	private static void addBlock(final double[] terms, final int first,
		final int from, final int end, final int[] labels, final double[] blockSums)
	{
		for (int i = from; i < end; i++) {
			blockSums[labels[i] - 1] += terms[i - first];
		}
	}

	/** Visits only the labels that the block has: there can be 65,535. */
	private static void moveTo(final double[] sums, final Fit fit, final int from,
		final int end, final double[] blockSums)
	{
		for (int i = from; i < end; i++) {
			final int cluster = fit.labels()[i] - 1;
			sums[cluster] += blockSums[cluster];
			blockSums[cluster] = 0;
		}
	}
}
