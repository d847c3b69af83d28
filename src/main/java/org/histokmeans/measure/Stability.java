
package org.histokmeans.measure;

import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.parallel.Workers;

/**
 * Whether chance decides about the clusters: the mean of the
 * {@link AdjustedRand} indices of all pairs of {@value #ATTEMPTS} single
 * attempts, whose seeds follow one another. 1: every attempt finds the same
 * clusters. Source of the idea: A. Ben-Hur, A. Elisseeff, I. Guyon 2002, "A
 * stability based method for discovering structure in clustered data", Pacific
 * Symposium on Biocomputing; here all pixels take part, and only the seed
 * changes.
 */
final class Stability {

	static final int ATTEMPTS = 5;

	private final WeightedPoints points;
	private final KMeansOptions options;
	private final Workers workers;

	/**
	 * @param options tolerance in whole numbers of the color space
	 */
	Stability(final WeightedPoints points, final KMeansOptions options,
		final Workers workers)
	{
		this.points = points;
		this.options = options.withAttempts(1);
		this.workers = workers;
	}

	/** 1 where seeding knows no chance. */
	double index() {
		if (!options.seeding().isRandom()) return 1;
		final int[][] attempts = new int[ATTEMPTS][];
		workers.run(ATTEMPTS, a -> attempts[a] = attempt(a));
		return meanOfPairs(attempts);
	}

	private int[] attempt(final int number) {
		return new KMeans(options.withSeed(options.seed() + number), workers
			.single()).fit(points).assignment();
	}

	private double meanOfPairs(final int[][] attempts) {
		final double[] indices = new double[ATTEMPTS * ATTEMPTS];
		workers.run(indices.length, pair -> {
			final int i = pair / ATTEMPTS;
			final int j = pair % ATTEMPTS;
			if (i < j) indices[pair] = AdjustedRand.of(attempts[i], attempts[j],
				points::weight);
		});
		double sum = 0;
		for (final double index : indices) {
			sum += index;
		}
		return sum / (ATTEMPTS * (ATTEMPTS - 1) / 2);
	}
}
