
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.GlassRule;

/** How a codebook came about. Immutable. */
public final class Training {

	private final String program;
	private final KMeansOptions options;
	private final GlassRule glass;
	private final double compactness;
	private final double distortion;
	private final Percentiles percentiles;
	private final Weight weight;
	private final String start;
	private final List<TrainingImage> images;

	/**
	 * @param program version of the program
	 * @param options what k-means was asked for
	 * @param glass the colors that were left out
	 * @param compactness sum of squared distances, in units of the color space
	 * @param distortion mean squared RGB distance to the prototypes
	 */
	public Training(final String program, final KMeansOptions options,
		final GlassRule glass, final double compactness, final double distortion)
	{
		this.glass = glass;
		this.program = program;
		this.options = options;
		this.compactness = compactness;
		this.distortion = distortion;
		percentiles = Percentiles.UNKNOWN;
		weight = Weight.PIXELS;
		start = "";
		images = Collections.emptyList();
	}

	private Training(final Training other, final Percentiles percentiles,
		final Weight weight, final String start, final List<TrainingImage> images)
	{
		program = other.program;
		options = other.options;
		glass = other.glass;
		compactness = other.compactness;
		distortion = other.distortion;
		this.percentiles = percentiles;
		this.weight = weight;
		this.start = start;
		this.images = images;
	}

	public String program() {
		return program;
	}

	public KMeansOptions options() {
		return options;
	}

	/** The colors that were left out. */
	public GlassRule glass() {
		return glass;
	}

	/** What it was trained on; empty if unknown. */
	public List<TrainingImage> images() {
		return images;
	}

	/** What counted alike, pixels or images. */
	public Weight weight() {
		return weight;
	}

	/** Path of the codebook that the fit began with; empty for none. */
	public String start() {
		return start;
	}

	public double compactness() {
		return compactness;
	}

	public double distortion() {
		return distortion;
	}

	/** How far pixels were from their centroids. */
	public Percentiles percentiles() {
		return percentiles;
	}

	Training withImages(final List<TrainingImage> value) {
		return new Training(this, percentiles, weight, start, Collections
			.unmodifiableList(new ArrayList<>(value)));
	}

	Training withPercentiles(final Percentiles value) {
		return new Training(this, value, weight, start, images);
	}

	Training withWeight(final Weight value) {
		return new Training(this, percentiles, value, start, images);
	}

	Training withStart(final String value) {
		return new Training(this, percentiles, weight, value, images);
	}
}
