
package org.histokmeans.cluster;

import org.histokmeans.parallel.Workers;

/**
 * Weighted k-means by Lloyd's algorithm (Lloyd 1982, "Least squares
 * quantization in PCM"), with restarts.
 *
 * <pre>
 *
 * Clustering best = new KMeans(KMeansOptions.DEFAULT).fit(points);
 * </pre>
 *
 * {@link #fit(WeightedPoints, double[][])} equals Lloyd's algorithm over every
 * single point, bit by bit. {@link #fit(WeightedPoints)} chooses the starting
 * centroids itself. Of more than some thousand points, it seeds every attempt
 * on the weighted means of small cells of the space and lets it converge there.
 * It looks for something better from there ({@link SearchedFit} and
 * {@link CoarseToFine} say how), and Lloyd's algorithm over every single point
 * starts where that ends. {@link Clustering#start()} is where it started, so
 * the result can be checked. The limit of iterations holds for each run of
 * passes, also for those that judge a swap, not for all of them together.
 * <p>
 * The result depends on the points, the options and the seed, never on the
 * number of threads. With fewer distinct points than k, there are as many
 * clusters as points.
 * </p>
 */
public final class KMeans {

	private final KMeansOptions options;
	private final Workers workers;

	/** Uses all processors and reports no progress. */
	public KMeans(final KMeansOptions options) {
		this(options, Workers.all());
	}

	public KMeans(final KMeansOptions options, final Workers workers) {
		this.options = options;
		this.workers = workers;
	}

	/**
	 * The best of {@link KMeansOptions#usefulAttempts()}; of equally good ones,
	 * the first.
	 *
	 * @throws IllegalArgumentException if there is no point
	 */
	public Clustering fit(final WeightedPoints points) {
		final int k = possibleK(points);
		if (k == points.size()) return Clustering.ofEveryPoint(points);
		return SearchedFit.isFor(points, k) ? new SearchedFit(points, k, options,
			workers).best() : new CoarseToFine(points, k, options, workers).best();
	}

	/**
	 * One attempt from given centroids.
	 *
	 * @param start positions, [k][3]; not more than there are points
	 */
	public Clustering fit(final WeightedPoints points, final double[][] start) {
		return lloyd(points, start.length).run(start, options.iterations(), options
			.tolerance());
	}

	/**
	 * Numbers the clusters anew. A point that two centroids are equally near to
	 * belongs to the lower number, so it can change its cluster; then the
	 * iterations go on until their end is reached again.
	 *
	 * @param order the old number of each new cluster
	 */
	public Clustering reorder(final WeightedPoints points,
		final Clustering clustering, final int[] order)
	{
		if (!clustering.hasTies()) return clustering.permuted(order, workers);
		final boolean goOn = clustering.isConverged() && options.tolerance() == 0;
		final Clustering again = lloyd(points, clustering.k()).run(clustering
			.permuted(order, workers).centroids(), goOn ? options.iterations() : 0,
			0);
		return again.after(clustering, goOn && again.isConverged() || !goOn &&
			clustering.isConverged());
	}

	private Lloyd lloyd(final WeightedPoints points, final int k) {
		return new Lloyd(points.cells(k, workers), workers, Lloyd.Listener.NOBODY);
	}

	private int possibleK(final WeightedPoints points) {
		if (points.size() == 0) {
			throw new IllegalArgumentException("There is nothing to cluster.");
		}
		return Math.min(options.k(), points.size());
	}
}
