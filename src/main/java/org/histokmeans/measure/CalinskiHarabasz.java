
package org.histokmeans.measure;

import org.histokmeans.cluster.Distance;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * The Calinski-Harabasz index of N pixels in K clusters: how far the clusters'
 * means m are apart, divided by how far the pixels x are from them.
 *
 * <pre>
 * B = &Sigma; n<sub>c</sub> |m<sub>c</sub> - m|²    W = &Sigma; |x - m<sub>c(x)</sub>|²
 * index = (B / (K - 1)) / (W / (N - K))
 * </pre>
 *
 * Larger is better. It does not depend on the unit of the color space, but
 * grows with the number of pixels. Source: T. Calinski, J. Harabasz 1974, "A
 * dendrite method for cluster analysis", Communications in Statistics 3.
 */
final class CalinskiHarabasz {

	private CalinskiHarabasz() {
		// only static methods
	}

	/** NaN for one cluster; infinite if no pixel is off its mean. */
	static double of(final ClusteredPoints colors, final Workers workers) {
		if (colors.k() < 2) return Double.NaN;
		final double within = Blocks.sum(colors.size(), workers, i -> colors.count(
			i) * colors.squaredDistance(i, colors.cluster(i)));
		if (within == 0) return Double.POSITIVE_INFINITY;
		return between(colors) / (colors.k() - 1) / (within / (colors.allPixels() -
			colors.k()));
	}

	private static double between(final ClusteredPoints colors) {
		double sum = 0;
		for (int c = 0; c < colors.k(); c++) {
			sum += colors.pixels(c) * Distance.squared(colors.mean(c), colors
				.center());
		}
		return sum;
	}
}
