
package org.histokmeans.imagej;

import ij.ImageStack;
import ij.VirtualStack;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import org.histokmeans.codebook.Codebook;

/**
 * The quantized image of a stack that need not fit into memory: a slice is made
 * of its labels when it is asked for.
 */
final class QuantizedStack extends VirtualStack {

	private static final int RGB = 24;

	private final ImageStack labels;
	private final int[] palette;

	/** @param labels of the codebook; their slices keep their names */
	QuantizedStack(final ImageStack labels, final Codebook codebook) {
		super(labels.getWidth(), labels.getHeight());
		this.labels = labels;
		palette = codebook.palette();
		setBitDepth(RGB);
	}

	@Override
	public int getSize() {
		return labels.size();
	}

	@Override
	public String getSliceLabel(final int slice) {
		return labels.getSliceLabel(slice);
	}

	/** What was drawn on the labels and is none of them has no color. */
	@Override
	public ImageProcessor getProcessor(final int slice) {
		final ImageProcessor its = labels.getProcessor(slice);
		final int[] colors = new int[its.getPixelCount()];
		for (int i = 0; i < colors.length; i++) {
			final int label = its.get(i);
			colors[i] = palette[label < palette.length ? label : 0];
		}
		return new ColorProcessor(getWidth(), getHeight(), colors);
	}
}
