
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

	private WithinSS() {
		// only static methods
	}

	/** The sum of each label of 1 to K, at label - 1. */
	static double[] of(final Fit fit, final Workers workers) {
		final double[] terms = terms(fit, workers);
		final double[] sums = new double[fit.codebook().k()];
		final double[] blockSums = new double[sums.length];
		for (int block = 0; block < Blocks.count(terms.length); block++) {
			addBlock(terms, fit.labels(), block, blockSums);
			moveTo(sums, fit, block, blockSums);
		}
		return sums;
	}

	/** What each color adds. */
	private static double[] terms(final Fit fit, final Workers workers) {
		final Codebook codebook = fit.codebook();
		final ColorHistogram histogram = fit.histogram();
		final double[] terms = new double[histogram.size()];
		Blocks.visit(terms.length, workers, (from, end) -> {
			for (int i = from; i < end; i++) {
				terms[i] = histogram.count(i) * codebook.squaredDistance(histogram
					.color(i), fit.labels()[i]);
			}
		});
		return terms;
	}

	private static void addBlock(final double[] terms, final int[] labels,
		final int block, final double[] blockSums)
	{
		final int end = Blocks.end(block, terms.length);
		for (int i = Blocks.start(block); i < end; i++) {
			blockSums[labels[i] - 1] += terms[i];
		}
	}

	/** Visits only the labels that the block has: there can be 65,535. */
	private static void moveTo(final double[] sums, final Fit fit,
		final int block, final double[] blockSums)
	{
		final int end = Blocks.end(block, fit.histogram().size());
		for (int i = Blocks.start(block); i < end; i++) {
			final int cluster = fit.labels()[i] - 1;
			sums[cluster] += blockSums[cluster];
			blockSums[cluster] = 0;
		}
	}
}
