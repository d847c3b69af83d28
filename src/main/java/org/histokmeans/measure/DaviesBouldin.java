
package org.histokmeans.measure;

import org.histokmeans.cluster.Distance;
import org.histokmeans.parallel.Workers;

/**
 * The Davies-Bouldin index: for each cluster the worst ratio of the two
 * clusters' scatter S (mean distance to the mean m) to the distance of their
 * means, then the mean over the clusters.
 *
 * <pre>
 * index = 1/K &Sigma;<sub>c</sub> max<sub>d &ne; c</sub> (S<sub>c</sub> + S<sub>d</sub>) / |m<sub>c</sub> - m<sub>d</sub>|
 * </pre>
 *
 * Smaller is better. Every cluster counts the same, however small. Source: D.
 * L. Davies, D. W. Bouldin 1979, "A cluster separation measure", IEEE
 * Transactions on Pattern Analysis and Machine Intelligence 1; with the
 * exponents p = 2 and q = 1, as scikit-learn has them.
 */
final class DaviesBouldin {

	private DaviesBouldin() {
		// only static methods
	}

	/** NaN for one cluster. */
	static double of(final ClusteredPoints colors, final Workers workers) {
		if (colors.k() < 2) return Double.NaN;
		final double[] scatter = scatter(colors);
		final double[] worst = new double[colors.k()];
		workers.run(worst.length, c -> worst[c] = worst(colors, scatter, c));
		double sum = 0;
		for (final double ratio : worst) {
			sum += ratio;
		}
		return sum / worst.length;
	}

	/** One thread adds, in the order of the colors. */
	private static double[] scatter(final ClusteredPoints colors) {
		final double[] scatter = new double[colors.k()];
		for (int i = 0; i < colors.size(); i++) {
			final int c = colors.cluster(i);
			scatter[c] += colors.count(i) * Math.sqrt(colors.squaredDistance(i, c));
		}
		for (int c = 0; c < scatter.length; c++) {
			scatter[c] /= colors.pixels(c);
		}
		return scatter;
	}

	private static double worst(final ClusteredPoints colors,
		final double[] scatter, final int c)
	{
		double worst = 0;
		for (int d = 0; d < scatter.length; d++) {
			if (d == c) continue;
			final double apart = Math.sqrt(Distance.squared(colors.mean(c), colors
				.mean(d)));
			worst = Math.max(worst, (scatter[c] + scatter[d]) / apart);
		}
		return worst;
	}
}
