
package org.histokmeans.measure;

import org.histokmeans.cluster.Distance;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * The simplified silhouette: with a the distance of a pixel to the mean of its
 * own cluster and b that to the nearest other mean, the mean over all pixels of
 *
 * <pre>
 * s = (b - a) / max(a, b)
 * </pre>
 *
 * From -1 to 1, larger is better. The pixel of a cluster of one counts 0, as in
 * the full silhouette, which compares every pixel with every other one. Source:
 * E. R. Hruschka, R. J. G. B. Campello, L. N. de Castro 2006, "Evolving
 * clusters in gene-expression data", Information Sciences 176.
 */
final class SimplifiedSilhouette {

	private SimplifiedSilhouette() {
		// only static methods
	}

	/** NaN for one cluster. */
	static double of(final ClusteredPoints colors, final Workers workers) {
		if (colors.k() < 2) return Double.NaN;
		return Blocks.sum(colors.size(), workers, i -> colors.count(i) * of(colors,
			i)) / colors.allPixels();
	}

	private static double of(final ClusteredPoints colors, final int i) {
		final int own = colors.cluster(i);
		if (colors.pixels(own) == 1) return 0;
		final double a = Math.sqrt(colors.squaredDistance(i, own));
		final double b = Math.sqrt(nearestOther(colors, i, own));
		return a == b ? 0 : (b - a) / Math.max(a, b);
	}

	private static double nearestOther(final ClusteredPoints colors, final int i,
		final int own)
	{
		final double[] position = colors.position(i);
		double nearest = Double.POSITIVE_INFINITY;
		for (int c = 0; c < colors.k(); c++) {
			if (c != own) nearest = Math.min(nearest, Distance.squared(position,
				colors.mean(c)));
		}
		return nearest;
	}
}
