
package org.histokmeans.segment;

import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

/**
 * An image's figures with its label image and its quantized image: the outcome
 * of {@link ColorSegmenter#segment} or {@link ColorSegmenter#apply}.
 */
public final class Segmentation {

	private final SegmentFigures figures;
	private final Img<? extends IntegerType<?>> labels;

	/** Null if it is made when it is asked for. */
	private final Img<ARGBType> quantized;

	Segmentation(final SegmentFigures figures,
		final Img<? extends IntegerType<?>> labels, final Img<ARGBType> quantized)
	{
		this.figures = figures;
		this.labels = labels;
		this.quantized = quantized;
	}

	/** All but the images. */
	public SegmentFigures figures() {
		return figures;
	}

	/**
	 * Labels of 1 to K, 0 where a pixel was not analyzed; 8 bits up to K = 255,
	 * 16 bits above. Of the image's size, starting at 0.
	 */
	public Img<? extends IntegerType<?>> labels() {
		return labels;
	}

	/** Prototypes in place of the pixels, white where not analyzed. */
	public Img<ARGBType> quantized() {
		return quantized == null ? LabelDecoder.decode(labels, figures.codebook())
			: quantized;
	}
}
