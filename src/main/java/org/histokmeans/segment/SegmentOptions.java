
package org.histokmeans.segment;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;

/**
 * What a segmentation depends on, beside the pixels. Immutable.
 *
 * <pre>
 *
 * SegmentOptions options = SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
 * 	.withK(8));
 * </pre>
 */
public final class SegmentOptions {

	/** {@link KMeansOptions#DEFAULT} in RGB, glass included, no smoothing. */
	public static final SegmentOptions DEFAULT = new SegmentOptions(
		KMeansOptions.DEFAULT, ColorSpaces.RGB, StainVectors.QUPATH, GlassRule.NONE,
		0, null);

	private final KMeansOptions kmeans;
	private final ColorSpace colorSpace;
	private final StainVectors stains;
	private final GlassRule glass;
	private final int smoothing;
	private final StoredCodebook start;

	private SegmentOptions(final KMeansOptions kmeans,
		final ColorSpace colorSpace, final StainVectors stains,
		final GlassRule glass, final int smoothing, final StoredCodebook start)
	{
		this.start = start == null ? null : start.toStart(kmeans.k());
		this.kmeans = start == null ? kmeans : kmeans.withAttempts(1);
		this.colorSpace = ColorSpaces.named(colorSpace.name(), stains);
		this.stains = stains;
		this.glass = glass;
		this.smoothing = MajorityFilter.checked(smoothing);
	}

	public KMeansOptions kmeans() {
		return kmeans;
	}

	/** Where distances are measured. */
	public ColorSpace colorSpace() {
		return colorSpace;
	}

	/** Vectors of the color space HE and of the stain amounts in tables. */
	public StainVectors stains() {
		return stains;
	}

	/** Which pixels are left out of the fit and get label 0. */
	public GlassRule glass() {
		return glass;
	}

	/** Radius of the majority filter on the labels, in pixels; 0 for none. */
	public int smoothing() {
		return smoothing;
	}

	public SegmentOptions with(final KMeansOptions value) {
		return new SegmentOptions(value, colorSpace, stains, glass, smoothing,
			start);
	}

	/** Stain vectors that the color space has are taken over. */
	public SegmentOptions with(final ColorSpace value) {
		return new SegmentOptions(kmeans, value, value.stains() == null ? stains
			: value.stains(), glass, smoothing, start);
	}

	public SegmentOptions with(final StainVectors value) {
		return new SegmentOptions(kmeans, colorSpace, value, glass, smoothing,
			start);
	}

	public SegmentOptions with(final GlassRule value) {
		return new SegmentOptions(kmeans, colorSpace, stains, value, smoothing,
			start);
	}

	/**
	 * What a codebook was trained with; smoothing, and stain vectors that the
	 * codebook does not have, stay.
	 */
	public SegmentOptions withTrainingOf(final Codebook codebook) {
		return startingFrom(null).with(codebook.training().options()).with(codebook
			.colorSpace()).with(codebook.training().glass());
	}

	/** The codebook that the fit begins with, in one attempt; null for none. */
	public StoredCodebook start() {
		return start;
	}

	/**
	 * @param value begins the fit: from its centroids, or, if they are of another
	 *          color space, from its prototypes; null for none
	 * @throws IllegalArgumentException with a sentence, if it has not K clusters
	 */
	public SegmentOptions startingFrom(final StoredCodebook value) {
		return new SegmentOptions(kmeans, colorSpace, stains, glass, smoothing,
			value);
	}

	/**
	 * @param radius 0 to {@value MajorityFilter#MAX_RADIUS} pixels
	 * @throws IllegalArgumentException with a sentence, if it is not
	 */
	public SegmentOptions withSmoothing(final int radius) {
		return new SegmentOptions(kmeans, colorSpace, stains, glass, radius, start);
	}
}
