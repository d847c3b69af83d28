
package org.histokmeans.cluster;

import java.util.Random;

/**
 * Weighted k-means by Lloyd's algorithm (Lloyd 1982, "Least squares
 * quantization in PCM"), with restarts.
 *
 * <pre>
 *
 * Clustering best = new KMeans(KMeansOptions.DEFAULT).fit(points);
 * </pre>
 *
 * From the same starting centroids the result equals Lloyd's algorithm over
 * every single point. It depends on the points, the options and the seed, never
 * on the number of threads. With fewer distinct points than k, there are as
 * many clusters as points.
 */
public final class KMeans {

	private final KMeansOptions options;
	private final Workers workers;
	private final Progress progress;

	/** Uses all processors and reports no progress. */
	public KMeans(final KMeansOptions options) {
		this(options, Workers.all(), Progress.NONE);
	}

	public KMeans(final KMeansOptions options, final Workers workers,
		final Progress progress)
	{
		this.options = options;
		this.workers = workers;
		this.progress = progress;
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
		final Seeder seeder = options.seeding().seeder(workers);
		Clustering best = null;
		for (int attempt = 0; attempt < options.usefulAttempts(); attempt++) {
			progress.report("Clustering", (double) attempt / options
				.usefulAttempts());
			final Random random = new Random(seedOf(attempt));
			final Clustering next = fit(points, seeder.seed(points, k, random));
			if (best == null || next.compactness() < best.compactness()) best = next;
		}
		return best;
	}

	/**
	 * One attempt from given centroids.
	 *
	 * @param start positions, [k][3]; not more than there are points
	 */
	public Clustering fit(final WeightedPoints points, final double[][] start) {
		return new Lloyd(points.cells(workers), workers, progress, i -> {
			// nobody listens
		}).run(start, options.iterations(), options.tolerance());
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
		if (clustering.k() == points.size()) return clustering.permuted(order);
		final boolean goOn = clustering.isConverged() && options.tolerance() == 0;
		final Clustering again = new Lloyd(points.cells(workers), workers, progress,
			i -> {}).run(clustering.permuted(order).centroids(), goOn ? options
				.iterations() : 0, 0);
		return again.after(clustering, goOn && again.isConverged() || !goOn &&
			clustering.isConverged());
	}

	private int possibleK(final WeightedPoints points) {
		if (points.size() == 0) {
			throw new IllegalArgumentException("There is nothing to cluster.");
		}
		return Math.min(options.k(), points.size());
	}

	/**
	 * Attempt n of one seed is not attempt n + 1 of the seed before: the seeds
	 * are scrambled (the 64-bit finalizer of MurmurHash3).
	 */
	private long seedOf(final int attempt) {
		long h = options.seed() + 0x9E3779B97F4A7C15L * attempt;
		h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
		h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return h ^ (h >>> 33);
	}
}
