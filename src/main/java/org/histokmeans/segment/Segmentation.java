
package org.histokmeans.segment;

import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.ReferenceFit;

/**
 * The outcome of {@link ColorSegmenter#segment} or
 * {@link ColorSegmenter#apply}.
 */
public final class Segmentation {

	private final SegmentOptions options;
	private final Fit fit;
	private final LabelStatistics statistics;
	private final Img<? extends IntegerType<?>> labels;
	private final Img<ARGBType> quantized;
	private final ReferenceFit reference;

	Segmentation(final SegmentOptions options, final Fit fit,
		final LabelStatistics statistics,
		final Img<? extends IntegerType<?>> labels, final Img<ARGBType> quantized)
	{
		this.options = options;
		this.fit = fit;
		this.statistics = statistics;
		this.labels = labels;
		this.quantized = quantized;
		this.reference = null;
	}

	private Segmentation(final Segmentation other, final ReferenceFit reference) {
		options = other.options;
		fit = other.fit;
		statistics = other.statistics;
		labels = other.labels;
		quantized = other.quantized;
		this.reference = reference;
	}

	Segmentation with(final ReferenceFit value) {
		return new Segmentation(this, value);
	}

	/**
	 * How well a codebook that was applied suits the image; null if the codebook
	 * is the image's own.
	 */
	public ReferenceFit reference() {
		return reference;
	}

	/** Of an applied codebook, those of its training, except the smoothing. */
	public SegmentOptions options() {
		return options;
	}

	/**
	 * Labels of 1 to K, 0 where a pixel was not analysed; 8 bits up to K = 255,
	 * 16 bits above. Of the image's size, starting at 0.
	 */
	public Img<? extends IntegerType<?>> labels() {
		return labels;
	}

	/** Prototypes in place of the pixels, white where not analysed. */
	public Img<ARGBType> quantized() {
		return quantized;
	}

	/** The codebook, and the colours of the image. */
	public Fit fit() {
		return fit;
	}

	public Codebook codebook() {
		return fit.codebook();
	}

	/** All pixels of the image. */
	public long pixels() {
		return quantized.size();
	}

	/** The pixels whose label is not 0. */
	public long analyzed() {
		return statistics.analyzed();
	}

	/** Pixels and distortion by label, after smoothing. */
	public LabelStatistics statistics() {
		return statistics;
	}

	/** The selected pixels that the glass rule left out of the fit. */
	public long glassPixels() {
		return fit.glassPixels();
	}

	/** Whether fewer clusters were found than wanted: as many as colours. */
	public boolean hasFewerClustersThanWanted() {
		return reference == null && codebook().k() < options.kmeans().k();
	}
}
