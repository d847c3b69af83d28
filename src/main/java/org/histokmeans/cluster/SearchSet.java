
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

import org.histokmeans.parallel.Workers;

/**
 * Points on which {@link DrawnSwaps} improve an outcome: the means of small
 * cells, or all points where cells would be hardly fewer, or too few.
 */
final class SearchSet {

	/** Cells that are so many for their points save nothing. */
	private static final double NO_FEWER = 0.7;

	/** The least number of points to a cluster that can stand for others. */
	private static final int POINTS_BY_K = 8;

	private final PointSet all;
	private final PointSet set;
	private final KMeansOptions options;
	private final Workers workers;

	/** @param cubes the most, most of them empty */
	SearchSet(final PointSet all, final int cubes, final int k,
		final KMeansOptions options, final Workers workers)
	{
		this.all = all;
		this.options = options;
		this.workers = workers;
		final Cells cells = new Cells(all.points(), cubes, workers);
		final boolean isEnough = cells.size() >= POINTS_BY_K * k && cells
			.size() < NO_FEWER * all.points().size();
		set = isEnough ? new PointSet(all, new CellMeans(cells)) : all;
	}

	PointSet set() {
		return set;
	}

	int size() {
		return set.points().size();
	}

	/**
	 * @param patience swaps tried in vain, one after the other
	 * @param limit of the swaps tried
	 * @param listener told which part is done
	 */
	SearchOutcome improved(final SearchOutcome from, final int patience,
		final int limit, final Random random, final DoubleConsumer listener)
	{
		final DrawnSwaps swaps = new DrawnSwaps(set.points(), start(from), limits(),
			workers);
		swaps.run(patience, limit, random, listener);
		return new SearchOutcome(from.attempt, all.rescaled(swaps.centroids(), set),
			swaps.compactness());
	}

	/**
	 * The first outcome, and after each other one, the best of it and of those
	 * before, by {@link Crossing}.
	 *
	 * @param listener told which part is done
	 */
	List<SearchOutcome> crossed(final List<SearchOutcome> outcomes,
		final DoubleConsumer listener)
	{
		final SearchOutcome first = outcomes.get(0);
		final List<SearchOutcome> crossed = new ArrayList<>(Collections
			.singletonList(first));
		if (outcomes.size() == 1) return crossed;
		final Crossing crossing = new Crossing(set.points(), start(first), limits(),
			workers);
		for (final SearchOutcome next : outcomes.subList(1, outcomes.size())) {
			crossing.cross(start(next));
			crossed.add(new SearchOutcome(next.attempt, all.rescaled(crossing
				.centroids(), set), crossing.compactness()));
			listener.accept((double) crossed.size() / outcomes.size());
		}
		return crossed;
	}

	private double[][] start(final SearchOutcome outcome) {
		return set.rescaled(outcome.centroids, all);
	}

	private KMeansOptions limits() {
		return options.withTolerance(set.tolerance(options));
	}
}
