
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.LUT;

import net.imglib2.img.Img;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.segment.Segmentation;

/**
 * Makes ImageJ images of a segmentation. They share its pixels and have the
 * input's calibration, slices and name with a suffix.
 */
public final class OutputImages {

	private static final int LUT_SIZE = 256;

	private final ImagePlus input;

	public OutputImages(final ImagePlus input) {
		this.input = input;
	}

	/**
	 * The label image: prototypes as its colours. An 8-bit one has label = LUT
	 * entry and display range 0 to 255, because ImageJ stretches the LUT over the
	 * display range; a 16-bit one has display range 0 to K.
	 */
	public ImagePlus labels(final Segmentation segmentation) {
		final Codebook codebook = segmentation.codebook();
		final ImagePlus labels = image(ImageNames.labels(input.getTitle()),
			segmentation.labels());
		final boolean isByte = labels.getBitDepth() == 8;
		labels.setLut(lut(codebook, isByte ? LUT_SIZE - 1 : codebook.k()));
		labels.setDisplayRange(0, isByte ? LUT_SIZE - 1 : codebook.k());
		labels.setProperty("Info", MacroLine.of(segmentation.options()) + "\n");
		return labels;
	}

	/** The quantized image, RGB. */
	public ImagePlus quantized(final Segmentation segmentation) {
		return image(ImageNames.quantized(input.getTitle()), segmentation
			.quantized());
	}

	private ImagePlus image(final String title, final Img<?> pixels) {
		final ImageStack stack = new ImageStack(input.getWidth(), input
			.getHeight());
		final PlanarImg<?, ?> planes = (PlanarImg<?, ?>) pixels;
		for (int slice = 0; slice < planes.numSlices(); slice++) {
			stack.addSlice(sliceLabel(slice, planes.numSlices()),
				((ArrayDataAccess<?>) planes.getPlane(slice)).getCurrentStorageArray());
		}
		final ImagePlus image = new ImagePlus(title, stack);
		image.setCalibration(input.getCalibration().copy());
		keepSlices(image);
		return image;
	}

	/** The channels of one colour become one slice. */
	private void keepSlices(final ImagePlus output) {
		if (output.getStackSize() == 1) return;
		output.setDimensions(output.getStackSize() / (input.getNSlices() * input
			.getNFrames()), input.getNSlices(), input.getNFrames());
		output.setOpenAsHyperStack(input.isHyperStack() && output
			.getNDimensions() > 3);
		output.setPosition(Math.min(input.getC(), output.getNChannels()), input
			.getZ(), input.getT());
	}

	private String sliceLabel(final int slice, final int slices) {
		return input.getStack().getSliceLabel(slice * (input.getStackSize() /
			slices) + 1);
	}

	/** Entry i is the prototype of label i · maxLabel / 255; 0 is black. */
	private static LUT lut(final Codebook codebook, final int maxLabel) {
		final byte[][] channels = new byte[3][LUT_SIZE];
		for (int i = 0; i < LUT_SIZE; i++) {
			final int label = Math.round((float) i * maxLabel / (LUT_SIZE - 1));
			if (label == 0 || label > codebook.k()) continue;
			final int prototype = codebook.decode(label);
			channels[0][i] = (byte) Rgb.red(prototype);
			channels[1][i] = (byte) Rgb.green(prototype);
			channels[2][i] = (byte) Rgb.blue(prototype);
		}
		return new LUT(channels[0], channels[1], channels[2]);
	}
}
