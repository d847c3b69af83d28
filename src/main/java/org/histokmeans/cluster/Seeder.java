
package org.histokmeans.cluster;

import java.util.Random;

/** Chooses starting centroids. */
interface Seeder {

	/**
	 * @param points at least {@code k} distinct ones
	 * @param k number of centroids wanted
	 * @param random the only source of chance
	 * @return positions, [k][3], all different
	 */
	double[][] seed(WeightedPoints points, int k, Random random);
}
