
package org.histokmeans.measure;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.TrainingColors;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;

/**
 * Fits of several K to one histogram, and the evidence for each.
 *
 * <pre>
 *
 * KComparison comparison = new KComparison(SegmentOptions.DEFAULT, histogram,
 * 	workers);
 * KEvidence evidence = comparison.evidence(comparison.fit(4));
 * int suggested = comparison.curve().suggested();
 * </pre>
 */
public final class KComparison {

	private final SegmentOptions options;
	private final Workers workers;
	private final TrainingColors colors;
	private final DistortionCurve curve = new DistortionCurve(k -> distortion(
		train(k)));

	/**
	 * @param options their K is not used
	 * @param histogram at least one color that is not glass
	 */
	public KComparison(final SegmentOptions options,
		final ColorHistogram histogram, final Workers workers)
	{
		this.options = options;
		this.workers = workers;
		if (histogram.size() == 0) throw new IllegalArgumentException(
			"There is no pixel to segment: the selection is empty.");
		colors = trainer(1).colors(histogram);
	}

	private CodebookTrainer trainer(final int k) {
		return new CodebookTrainer(kmeans(k), options.colorSpace(), options.glass(),
			workers);
	}

	private KMeansOptions kmeans(final int k) {
		return options.kmeans().withK(k);
	}

	/** The same as of {@link org.histokmeans.segment.ColorSegmenter}. */
	public Fit fit(final int k) {
		final Fit fit = train(k);
		curve.put(k, distortion(fit));
		return fit;
	}

	private Fit train(final int k) {
		return trainer(k).train(colors);
	}

	private static double distortion(final Fit fit) {
		return fit.codebook().training().compactness() / fit.histogram().pixels();
	}

	/** Fits what is missing when it is asked. */
	public DistortionCurve curve() {
		return curve;
	}

	/** The evidence for a fit of this comparison. */
	public KEvidence evidence(final Fit fit) {
		return new KEvidence(colors, fit, stability(fit.codebook().k()), workers);
	}

	private double stability(final int k) {
		final KMeansOptions kmeans = kmeans(k);
		return new Stability(colors.points().points(), kmeans.withTolerance(kmeans
			.tolerance() * options.colorSpace().unit()), workers).index();
	}
}
