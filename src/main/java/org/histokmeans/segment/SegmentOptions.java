
package org.histokmeans.segment;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;

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

	/** {@link KMeansOptions#DEFAULT} in RGB. */
	public static final SegmentOptions DEFAULT = new SegmentOptions(
		KMeansOptions.DEFAULT, ColorSpaces.RGB);

	private final KMeansOptions kmeans;
	private final ColorSpace colorSpace;

	private SegmentOptions(final KMeansOptions kmeans,
		final ColorSpace colorSpace)
	{
		this.kmeans = kmeans;
		this.colorSpace = colorSpace;
	}

	public KMeansOptions kmeans() {
		return kmeans;
	}

	/** Where distances are measured. */
	public ColorSpace colorSpace() {
		return colorSpace;
	}

	public SegmentOptions with(final KMeansOptions value) {
		return new SegmentOptions(value, colorSpace);
	}

	public SegmentOptions with(final ColorSpace value) {
		return new SegmentOptions(kmeans, value);
	}
}
