
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
	private Percentiles percentiles = Percentiles.UNKNOWN;
	private Weight weight = Weight.PIXELS;
	private String start = "";
	private List<TrainingImage> images = Collections.emptyList();

	/**
	 * @param program version of the program
	 * @param options what k-means was asked for
	 * @param glass the colours that were left out
	 * @param compactness sum of squared distances, in units of the colour space
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
	}

	private Training(final Training other) {
		this(other.program, other.options, other.glass, other.compactness,
			other.distortion);
		percentiles = other.percentiles;
		weight = other.weight;
		start = other.start;
		images = other.images;
	}

	public String program() {
		return program;
	}

	public KMeansOptions options() {
		return options;
	}

	/** The colours that were left out. */
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
		final Training copy = new Training(this);
		copy.images = Collections.unmodifiableList(new ArrayList<>(value));
		return copy;
	}

	Training withPercentiles(final Percentiles value) {
		final Training copy = new Training(this);
		copy.percentiles = value;
		return copy;
	}

	Training withWeight(final Weight value) {
		final Training copy = new Training(this);
		copy.weight = value;
		return copy;
	}

	Training withStart(final String value) {
		final Training copy = new Training(this);
		copy.start = value;
		return copy;
	}
}
