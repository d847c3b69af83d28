
package org.histokmeans.spark;

import java.io.IOException;
import java.io.Serializable;

import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.segment.SegmentOptions;

/** What each task of a cohort needs to know. Immutable. */
final class CohortSettings implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Storages storages;
	private final String output;
	private final int level;
	private final int smoothing;
	private final String stains;
	private final GlassRule glass;
	private final boolean labels;
	private final boolean fit;

	/**
	 * @param output the place of the folder of all files
	 * @param options of which tasks need those that no codebook has
	 */
	CohortSettings(final Storages storages, final String output, final int level,
		final SegmentOptions options, final boolean labels, final boolean fit)
	{
		this.storages = storages;
		this.output = output;
		this.level = level;
		smoothing = options.smoothing();
		stains = options.stains().text();
		glass = options.glass();
		this.labels = labels;
		this.fit = fit;
	}

	Storage storageOf(final CohortSlide slide) throws IOException {
		return storageOf(slide.place());
	}

	Storage storageOf(final String place) throws IOException {
		return storages.of(place);
	}

	Storage storage() throws IOException {
		return storages.of(output);
	}

	/** The place of the folder of all files. */
	String output() {
		return output;
	}

	SavedHistograms histograms() throws IOException {
		return new SavedHistograms(storage(), output, level);
	}

	int level() {
		return level;
	}

	/** For a codebook that is applied: the others stand in it. */
	SegmentOptions options() {
		return SegmentOptions.DEFAULT.with(StainVectors.of(stains)).withSmoothing(
			smoothing);
	}

	/** All that labels depend on, beside slide and codebook. */
	String labeling() {
		return String.join("\n", String.valueOf(level), String.valueOf(smoothing),
			stains, String.valueOf(labels), String.valueOf(fit));
	}

	/** What is left out of each slide. */
	GlassRule glass() {
		return glass;
	}

	/** Whether labels are written. */
	boolean labels() {
		return labels;
	}

	/** Whether each slide's own fit is made, too. */
	boolean fit() {
		return fit;
	}
}
