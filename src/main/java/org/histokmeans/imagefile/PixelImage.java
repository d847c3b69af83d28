
package org.histokmeans.imagefile;

import ij.ImagePlus;
import ij.ImageStack;
import ij.measure.Calibration;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.awt.image.IndexColorModel;

import org.histokmeans.raster.Pixels;

/** Pixels as ImageJ's image. */
final class PixelImage {

	private static final int COLORS = 256;

	private final Pixels pixels;

	PixelImage(final Pixels pixels) {
		this.pixels = pixels;
	}

	/** It takes the arrays of the pixels. */
	ImagePlus image() {
		final ImagePlus image = pixels.planes().size() == 1 ? new ImagePlus("",
			processor(pixels.planes().get(0))) : new ImagePlus("", stack());
		if (pixels.size().isKnown()) scale(image.getCalibration());
		ImageFiles.setRemark(image, pixels.remark());
		return image;
	}

	private ImageStack stack() {
		final ImageStack stack = new ImageStack(pixels.width(), pixels.height());
		pixels.planes().forEach(plane -> stack.addSlice(processor(plane)));
		return stack;
	}

	private ImageProcessor processor(final Object plane) {
		final int width = pixels.width();
		final int height = pixels.height();
		switch (pixels.kind()) {
			case RGB:
				return new ColorProcessor(width, height, opaque((int[]) plane));
			case INDEXED:
				return new ByteProcessor(width, height, (byte[]) plane, colors());
			case GRAY8:
				return new ByteProcessor(width, height, (byte[]) plane, null);
			default:
				return new ShortProcessor(width, height, (short[]) plane, null);
		}
	}

	/** ImageJ's own readers set the upper byte, too. */
	private static int[] opaque(final int[] plane) {
		for (int i = 0; i < plane.length; i++) {
			plane[i] |= 0xFF000000;
		}
		return plane;
	}

	/** ImageJ's tables have 256 entries. */
	private IndexColorModel colors() {
		final byte[][] samples = new byte[3][COLORS];
		for (int i = 0; i < pixels.palette().length; i++) {
			for (int sample = 0; sample < samples.length; sample++) {
				samples[sample][i] = (byte) (pixels.palette()[i] >> 16 - 8 * sample);
			}
		}
		return new IndexColorModel(8, COLORS, samples[0], samples[1], samples[2]);
	}

	private void scale(final Calibration calibration) {
		calibration.pixelWidth = pixels.size().width();
		calibration.pixelHeight = pixels.size().height();
		calibration.setUnit("\u00B5m");
	}
}
