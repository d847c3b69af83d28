
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
	private final List<TrainingImage> images;
	private final double compactness;
	private final double distortion;

	/**
	 * @param program version of the program
	 * @param options what k-means was asked for
	 * @param glass the colours that were left out
	 * @param images what it was trained on; empty if unknown
	 * @param compactness sum of squared distances, in units of the colour space
	 * @param distortion mean squared RGB distance to the prototypes
	 */
	public Training(final String program, final KMeansOptions options,
		final GlassRule glass, final List<TrainingImage> images,
		final double compactness, final double distortion)
	{
		this.glass = glass;
		this.program = program;
		this.options = options;
		this.images = Collections.unmodifiableList(new ArrayList<>(images));
		this.compactness = compactness;
		this.distortion = distortion;
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

	public List<TrainingImage> images() {
		return images;
	}

	public double compactness() {
		return compactness;
	}

	public double distortion() {
		return distortion;
	}

	Training withImages(final List<TrainingImage> others) {
		return new Training(program, options, glass, others, compactness,
			distortion);
	}
}
