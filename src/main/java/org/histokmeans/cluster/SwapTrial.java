
package org.histokmeans.cluster;

/**
 * What becomes of a clustering when one centroid is taken away and one put on a
 * point: the one is taken away that is missed the least, and a few of Lloyd's
 * passes show whether the swap is worth more.
 */
final class SwapTrial {

	/** Passes that show it. */
	private static final int FIRST_PASSES = 5;
	private static final int PASSES = 12;

	/**
	 * A trial ends early when it would not be better after so many gains as its
	 * last.
	 */
	private static final double HOPE = 5;

	LooseLloyd lloyd;
	private final double[] distances;
	private final double[] losses;
	private double limit;
	private double gain;

	SwapTrial(final LooseLloyd lloyd) {
		this.lloyd = lloyd;
		distances = new double[lloyd.points.size()];
		losses = new double[lloyd.k];
	}

	/** Tries a point; returns whether the clustering is better. */
	boolean run(final SwapBase base, final int point,
		final KMeansOptions limits)
	{
		limit = base.lloyd().compactness();
		gain = Double.POSITIVE_INFINITY;
		measure(point);
		lloyd.set(base.lloyd());
		swap(base, point, removal(base));
		lloyd.moveToMeans();
		return goOn(1, FIRST_PASSES, limits);
	}

	/** Returns whether it is worth going on. */
	boolean goOn(final int from, final int to, final KMeansOptions limits) {
		final int passes = Math.min(to, limits.iterations());
		for (int pass = from; pass < passes && isHopeful(limits); pass++) {
			final double before = lloyd.compactness();
			lloyd.pass();
			lloyd.moveToMeans();
			gain = before - lloyd.compactness();
		}
		return lloyd.compactness() - HOPE * gain < limit;
	}

	boolean goOn(final KMeansOptions limits) {
		goOn(FIRST_PASSES, PASSES, limits);
		return lloyd.compactness() < limit;
	}

	private boolean isHopeful(final KMeansOptions limits) {
		return lloyd.compactness() - HOPE * gain < limit && lloyd.moved() > limits
			.tolerance();
	}

	private void measure(final int point) {
		final WeightedPoints points = lloyd.points;
		final double x = points.x[point];
		final double y = points.y[point];
		final double z = points.z[point];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = Distance.squared(points.x[i] - x, points.y[i] - y,
				points.z[i] - z);
		}
	}

	/**
	 * The cluster whose points lose least without it: each goes on to the new
	 * centroid or to the second nearest.
	 */
	private int removal(final SwapBase base) {
		System.arraycopy(base.losses, 0, losses, 0, losses.length);
		for (int i = 0; i < distances.length; i++) {
			final double less = base.second[i] - Math.max(distances[i],
				base.nearest[i]);
			if (less > 0) losses[base.lloyd().owner[i]] -= less *
				lloyd.points.weights[i];
		}
		int least = 0;
		for (int c = 1; c < losses.length; c++) {
			if (losses[c] < losses[least]) least = c;
		}
		return least;
	}

	private void swap(final SwapBase base, final int point, final int removed) {
		for (int i = 0; i < distances.length; i++) {
			final double d = distances[i];
			final double second = base.second[i];
			if (lloyd.owner[i] == removed) {
				if (d >= second) lloyd.move(i, base.runnerUp[i]);
				lloyd.setDistances(i, Math.min(d, second), second);
			}
			else if (d < base.nearest[i]) {
				lloyd.move(i, removed);
				lloyd.setDistances(i, d, base.nearest[i]);
			}
			else if (d < second) lloyd.setDistances(i, base.nearest[i], d);
		}
		lloyd.setCentroid(removed, lloyd.points.position(point));
	}
}
