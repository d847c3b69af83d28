
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A version always computes the same: a batch that goes on, or a cohort over
 * many machines, mixes no two results. Whoever changes which optimum is found
 * changes the hashes here and the version.
 */
public class SameResultsTest {

	/** Few points, and so many that means of cells stand for them. */
	@ParameterizedTest
	@CsvSource({ "c, 60, 3, 3, PLUSPLUS, 10, -1037620888",
		"c, 900, 3, 8, PLUSPLUS, 3, -396157572",
		"r, 900, 2, 5, RANDOM, 4, -1486117472",
		"r, 3000, 3, 40, PLUSPLUS, 2, 1688127490",
		"r, 3000, 3, 9, DETERMINISTIC, 1, -590857088",
		"c, 9000, 3, 2, PLUSPLUS, 10, -1031941502",
		"c, 9000, 3, 6, PLUSPLUS, 10, -1319236862",
		"r, 9000, 3, 16, PLUSPLUS, 10, -354946938",
		"r, 9000, 1, 7, PLUSPLUS, 5, -1367524544",
		"c, 30000, 3, 12, RANDOM, 6, 723424553",
		"c, 30000, 2, 24, PLUSPLUS, 4, -833408360",
		"r, 30000, 3, 130, PLUSPLUS, 3, -77455807",
		"r, 30000, 3, 300, RANDOM, 2, 547080678",
		"c, 60000, 3, 16, PLUSPLUS, 10, -408028980",
		"r, 60000, 3, 64, PLUSPLUS, 2, 1643529319" })
	public void aVersionAlwaysFindsTheSameOptimum(final String kind,
		final int count, final int dimensions, final int k, final Seeding seeding,
		final int attempts, final int hash)
	{
		final int width = count > 1000 ? 256 : 99;
		final WeightedPoints points = kind.equals("c") ? TestPoints.clustered(count,
			dimensions, width, count) : TestPoints.random(count, dimensions, width,
				count);
		final Clustering fit = new KMeans(KMeansOptions.DEFAULT.withK(k)
			.withSeeding(seeding).withAttempts(attempts), Workers.of(2)).fit(points);
		assertEquals(hash, hash(fit));
	}

	/** Of the centroids, bit by bit, and where Lloyd's algorithm began. */
	private static int hash(final Clustering fit) {
		return 31 * Arrays.deepHashCode(fit.centroids()) + Arrays.deepHashCode(fit
			.start());
	}
}
