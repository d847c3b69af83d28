
package org.histokmeans.segment;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
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
		0);

	private final KMeansOptions kmeans;
	private final ColorSpace colorSpace;
	private final StainVectors stains;
	private final GlassRule glass;
	private final int smoothing;

	private SegmentOptions(final KMeansOptions kmeans,
		final ColorSpace colorSpace, final StainVectors stains,
		final GlassRule glass, final int smoothing)
	{
		this.kmeans = kmeans;
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

	/** Vectors of the colour space HE and of the stain amounts in tables. */
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
		return new SegmentOptions(value, colorSpace, stains, glass, smoothing);
	}

	/** Stain vectors that the colour space has are taken over. */
	public SegmentOptions with(final ColorSpace value) {
		return new SegmentOptions(kmeans, value, value.stains() == null ? stains
			: value.stains(), glass, smoothing);
	}

	public SegmentOptions with(final StainVectors value) {
		return new SegmentOptions(kmeans, colorSpace, value, glass, smoothing);
	}

	public SegmentOptions with(final GlassRule value) {
		return new SegmentOptions(kmeans, colorSpace, stains, value, smoothing);
	}

	/**
	 * What a codebook was trained with; smoothing, and stain vectors that the
	 * codebook does not have, stay.
	 */
	public SegmentOptions of(final Codebook codebook) {
		return with(codebook.training().options()).with(codebook.colorSpace()).with(
			codebook.training().glass());
	}

	/**
	 * @param radius 0 to {@value MajorityFilter#MAX_RADIUS} pixels
	 * @throws IllegalArgumentException with a sentence, if it is not
	 */
	public SegmentOptions withSmoothing(final int radius) {
		return new SegmentOptions(kmeans, colorSpace, stains, glass, radius);
	}
}
