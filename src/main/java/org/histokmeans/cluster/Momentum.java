
package org.histokmeans.cluster;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Passes that come near the end sooner than Lloyd's: each centroid goes to the
 * mean of its points, and on by a part of its last way (Polyak 1964, "Some
 * methods of speeding up the convergence of iteration methods"). Where that
 * leads uphill or empties a cluster, all lose their momentum. Lloyd's algorithm
 * starts where these passes end.
 * <p>
 * Implementation notes. On the 6.6-megapixel slide, Lloyd's last run took 621
 * passes for 64 clusters and 307 for 256, this and what is left of it 217 and
 * 147; that was 0.5 and 0.8 of the time, and the end was 2 and 0.1 % better. On
 * two images of 100,000 colors, 128 and 256 clusters ended 0.4 to 0.9 % better
 * in 1.0 to 1.4 of the time of the whole fit; 64 clusters on a part of the
 * slide, 0.2 % worse in half of it. To go 1.9 times as far as the mean instead
 * took as many passes again; a lesser part, 0.8, ended higher. Smaller cells
 * for the assignment took as long. With more than 128 clusters, means of finer
 * cells in between and an earlier end took a third off the time of 256 and 1000
 * clusters. With 40 to 128, those means alone took a fifth off the processor
 * time of twelve images of 265,000 to 951,000 colors, 0.02 % better in the mean
 * (0.56 % better to 0.21 % worse); with fewer they saved nothing.
 * </p>
 * <p>
 * On twelve images of 265,000 to 951,000 colors, RGB and L*a*b*, 4 to 32
 * clusters, two seeds, the fit ended 0.02 % better in the mean (16 clusters:
 * 0.53 % better to 0.06 % worse; 32: 1.9 % better to 0.29 % worse) in 0.8 of
 * the processor time. Parts of 0.8 and 0.95, and gains of 1e-7 and 1e-8, were
 * no better. Two and three clusters need few passes, and one fit in a hundred
 * ended 0.01 % worse. After a search of few points, the last run takes as long
 * with them, and can end higher than where it began; of 37 parts of images, K =
 * 8, 12, 16, 24 and 32, the fits more than 0.01 % above ten restarts became 1,
 * 4, 1, 3 and 3 instead of 3, 5, 3, 4 and 5.
 * </p>
 */
final class Momentum {

	/** The part of the last way. */
	private static final double PART = 0.9;

	/** A smaller part of the compactness is no gain. */
	private static final double WORTH = 1e-6;
	private static final double WORTH_OF_MANY = 1e-5;

	/** The end: passes in turn without gain, and losses of momentum. */
	private static final int VAIN = 3;
	private static final int LOSSES = 6;

	private final Centroids centroids;
	private final Assignment assignment;

	/** The part of the compactness that is a gain. */
	private final double worth;

	/** The sum of squares of all coordinates. */
	private final double squares;

	Momentum(final WeightedPoints points, final Centroids centroids,
		final Assignment assignment, final Workers workers)
	{
		this.centroids = centroids;
		this.assignment = assignment;
		worth = Pyramid.areMany(centroids.size()) ? WORTH_OF_MANY : WORTH;
		squares = Blocks.sum(points.size(), workers, i -> points.weights[i] *
			Distance.squared(points.x[i], points.y[i], points.z[i]));
	}

	/** Returns how many passes were made, not more than the limit. */
	int run(final int limit, final double tolerance,
		final Lloyd.Listener listener)
	{
		double last = Double.POSITIVE_INFINITY;
		double moved = Double.POSITIVE_INFINITY;
		int passes = 0;
		int vain = 0;
		int losses = 0;
		while (passes < limit && vain < VAIN && losses < LOSSES &&
			moved > tolerance)
		{
			assignment.update();
			final boolean isFilled = assignment.fillEmpty();
			final double next = squares - assignment.sums().squares();
			final boolean isLost = isFilled || next > last;
			if (isLost) losses++;
			vain = last - next > worth * next ? 0 : vain + 1;
			last = next;
			moved = centroids.moveTo(assignment.sums(), isLost ? 0 : PART);
			listener.iterated(++passes);
		}
		return passes;
	}
}
