
package org.histokmeans.measure;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.TrainingColors;
import org.histokmeans.parallel.Workers;

/**
 * What speaks for a number of clusters, in the color space of the fit, from the
 * histogram alone: the same as from every pixel. Smoothing does not change it.
 * NaN where a figure is not defined, as for one cluster. Immutable.
 */
public final class KEvidence {

	private final int k;
	private final double calinskiHarabasz;
	private final double daviesBouldin;
	private final double silhouette;
	private final double stability;

	/**
	 * @param colors those of the fit
	 * @param stability see {@link #stability()}
	 */
	KEvidence(final TrainingColors colors, final Fit fit, final double stability,
		final Workers workers)
	{
		k = fit.codebook().k();
		final ClusteredPoints clusters = new ClusteredPoints(colors, fit.labels(),
			k);
		calinskiHarabasz = CalinskiHarabasz.of(clusters, workers);
		daviesBouldin = DaviesBouldin.of(clusters, workers);
		silhouette = SimplifiedSilhouette.of(clusters, workers);
		this.stability = stability;
	}

	/** Number of clusters. */
	public int k() {
		return k;
	}

	/** See {@link CalinskiHarabasz}: larger is better. */
	public double calinskiHarabasz() {
		return calinskiHarabasz;
	}

	/** See {@link DaviesBouldin}: smaller is better. */
	public double daviesBouldin() {
		return daviesBouldin;
	}

	/** See {@link SimplifiedSilhouette}: larger is better, at most 1. */
	public double silhouette() {
		return silhouette;
	}

	/** See {@link Stability}: 1 if the seed does not matter. */
	public double stability() {
		return stability;
	}
}
