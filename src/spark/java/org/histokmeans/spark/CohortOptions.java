
package org.histokmeans.spark;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.Weight;
import org.histokmeans.segment.SegmentOptions;

/** What the driver of a cohort needs to know, beside its tasks. */
final class CohortOptions {

	private final SegmentOptions options;
	private final Weight weight;
	private final int megapixels;
	private final int maxFailures;
	private final StoredCodebook codebook;
	private final String codebookPath;
	private final AreaPlaces areas;

	/**
	 * @param megapixels that a task counts, about
	 * @param maxFailures after which it stops
	 * @param codebook given; null: it is trained on all slides
	 * @param codebookPath of the one that is trained, as a user would type it
	 * @param areas null: all of every slide is analyzed
	 */
	CohortOptions(final SegmentOptions options, final Weight weight,
		final int megapixels, final int maxFailures, final StoredCodebook codebook,
		final String codebookPath, final AreaPlaces areas)
	{
		this.options = options;
		this.weight = weight;
		this.megapixels = megapixels;
		this.maxFailures = maxFailures;
		this.codebook = codebook;
		this.codebookPath = codebookPath;
		this.areas = areas;
	}

	SegmentOptions options() {
		return options;
	}

	/** The codebook that the fit starts from, as it was typed; null: none. */
	String start() {
		return options.start() == null ? null : options.start().path();
	}

	Weight weight() {
		return weight;
	}

	/** That a task counts, about. */
	int megapixels() {
		return megapixels;
	}

	/** After which the job stops. */
	int maxFailures() {
		return maxFailures;
	}

	/** Null: it is trained on all slides. */
	StoredCodebook codebook() {
		return codebook;
	}

	/** Of the one that is trained, as a user would type it. */
	String codebookPath() {
		return codebookPath;
	}

	/** Of the slides; null: all of every slide is analyzed. */
	AreaPlaces areas() {
		return areas;
	}
}
