
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an attempt has come to on some set of points. */
final class SearchOutcome {

	final int attempt;

	/** In units of all points. */
	final double[][] centroids;

	/** On the set. */
	final double compactness;

	SearchOutcome(final int attempt, final double[][] centroids,
		final double compactness)
	{
		this.attempt = attempt;
		this.centroids = centroids;
		this.compactness = compactness;
	}

	/** Those that beat all before them by a factor. */
	static List<SearchOutcome> records(final List<SearchOutcome> outcomes,
		final double better)
	{
		final List<SearchOutcome> records = new ArrayList<>();
		double least = Double.POSITIVE_INFINITY;
		for (final SearchOutcome outcome : outcomes) {
			if (outcome.compactness * better >= least) continue;
			least = outcome.compactness;
			records.add(outcome);
		}
		return records;
	}

	/** The first so many attempts, and the records among all. */
	static List<SearchOutcome> first(final List<SearchOutcome> outcomes,
		final int count, final double better)
	{
		final Set<SearchOutcome> first = new LinkedHashSet<>(outcomes.subList(0,
			Math.min(count, outcomes.size())));
		first.addAll(records(outcomes, better));
		return new ArrayList<>(first);
	}
}
