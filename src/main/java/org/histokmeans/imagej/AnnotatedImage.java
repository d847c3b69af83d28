
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.plugin.filter.ThresholdToSelection;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;

import org.histokmeans.regions.Annotations;

/** Areas that were outlined elsewhere as the selection of an image. */
public final class AnnotatedImage {

	private static final int INSIDE = 255;

	private AnnotatedImage() {
		// only static methods
	}

	/**
	 * Selects the pixels whose centers are inside, neither more nor less, as
	 * ImageJ's own polygons would.
	 *
	 * @throws IllegalArgumentException with a sentence, if there are none
	 */
	public static void select(final ImagePlus image, final Annotations areas) {
		final int width = image.getWidth();
		final int height = image.getHeight();
		final boolean[] inside = new boolean[width * height];
		if (!areas.mask(0, 0, width, height, 1, inside)) throw areas.nothing();
		final ImageProcessor mask = new ByteProcessor(width, height);
		for (int i = 0; i < inside.length; i++) {
			if (inside[i]) mask.set(i, INSIDE);
		}
		mask.setThreshold(INSIDE, INSIDE, ImageProcessor.NO_LUT_UPDATE);
		image.setRoi(new ThresholdToSelection().convert(mask));
	}
}
