
package org.histokmeans.imagej;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.ImageProcessor;

import net.imglib2.img.Img;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.LabelDecoder;
import org.histokmeans.segment.Segmentation;

/**
 * Makes ImageJ images of a segmentation. They share its pixels and have the
 * input's calibration, slices and name with a suffix.
 */
public final class OutputImages {

	private static final int MAX_BYTE = 255;

	private static final double OPACITY = 0.4;

	private final ImagePlus input;

	public OutputImages(final ImagePlus input) {
		this.input = input;
	}

	/**
	 * The label image, which has the macro line that makes it again: prototypes
	 * as its colors. An 8-bit one has label = LUT entry and display range 0 to
	 * 255, because ImageJ stretches the LUT over the display range; a 16-bit one
	 * has display range 0 to K.
	 */
	ImagePlus labels(final Segmentation segmentation, final LabelColors colors,
		final String macroLine)
	{
		final Codebook codebook = segmentation.figures().codebook();
		final ImagePlus labels = image(ResultKind.LABELS.title(input.getTitle()),
			segmentation.labels());
		final boolean isByte = labels.getBitDepth() == 8;
		labels.setLut(colors.lut(codebook, isByte ? MAX_BYTE : codebook.k()));
		labels.setDisplayRange(0, isByte ? MAX_BYTE : codebook.k());
		labels.setProperty("Info", macroLine + "\n");
		return labels;
	}

	/** The quantized image of the label image that is the input, RGB. */
	public ImagePlus decoded(final Codebook codebook) {
		return image(ResultKind.QUANTIZED.title(ResultKind.LABELS.input(input
			.getTitle())), LabelDecoder.decode(ImageFiles.labels(input), codebook));
	}

	/**
	 * The quantized image, RGB; of a virtual stack, a virtual one, which shows
	 * what is drawn on the label image, too: a copy of the labels would cost as
	 * much memory as they do.
	 */
	public ImagePlus quantized(final Segmentation segmentation) {
		final String title = ResultKind.QUANTIZED.title(input.getTitle());
		if (!new ColorImage(input).isVirtual()) return image(title, segmentation
			.quantized());
		return image(title, new QuantizedStack(stack(segmentation.labels()),
			segmentation.figures().codebook()));
	}

	/**
	 * A copy of the input under the labels' colors, translucent: ImageJ's
	 * overlay, so the copy's pixels are the input's. Label 0, black, is clear.
	 */
	public ImagePlus overlay(final ImagePlus labels) {
		final ImagePlus copy = copy();
		final Overlay overlay = new Overlay();
		final int channels = copy.getStackSize() / labels.getStackSize();
		for (int slice = 1; slice <= labels.getStackSize(); slice++) {
			overlay.add(layer(labels, slice, channels));
		}
		copy.setOverlay(overlay);
		return copy;
	}

	/** ImageJ's own duplicate would crop to the selection. */
	private ImagePlus copy() {
		final ImagePlus copy = new ImagePlus(ImageNames.overlay(input.getTitle()),
			stackCopy());
		copy.setCalibration(input.getCalibration().copy());
		SourceImage.mark(copy, input);
		copy.setDimensions(input.getNChannels(), input.getNSlices(), input
			.getNFrames());
		copy.setOpenAsHyperStack(input.isHyperStack());
		if (!input.isComposite()) return copy;
		final CompositeImage composite = new CompositeImage(copy, input
			.getCompositeMode());
		composite.setLuts(input.getLuts());
		SourceImage.mark(composite, input);
		return composite;
	}

	/** ImageJ's own copy of a virtual stack of a file has no width. */
	private ImageStack stackCopy() {
		final ImageStack slices = input.getStack();
		if (!slices.isVirtual()) return slices.duplicate();
		VirtualSlices.checkFits(input, input.getBytesPerPixel() * (long) slices
			.size());
		final ImageStack copy = new ImageStack(input.getWidth(), input.getHeight());
		for (int slice = 1; slice <= slices.size(); slice++) {
			copy.addSlice(slices.getSliceLabel(slice), slices.getProcessor(slice));
		}
		return copy;
	}

	private static Roi layer(final ImagePlus labels, final int slice,
		final int channels)
	{
		final ImageProcessor colors = labels.getStack().getProcessor(slice);
		colors.setLut(labels.getProcessor().getLut());
		colors.setMinAndMax(labels.getDisplayRangeMin(), labels
			.getDisplayRangeMax());
		final ImageRoi layer = new ImageRoi(0, 0, colors.convertToRGB());
		layer.setOpacity(OPACITY);
		layer.setZeroTransparent(true);
		if (labels.getStackSize() == 1) return layer;
		if (channels == 1) layer.setPosition(slice);
		else layer.setPosition(0, (slice - 1) % labels.getNSlices() + 1, (slice -
			1) / labels.getNSlices() + 1);
		return layer;
	}

	private ImagePlus image(final String title, final Img<?> pixels) {
		return image(title, stack(pixels));
	}

	private ImageStack stack(final Img<?> pixels) {
		final ImageStack stack = new ImageStack(input.getWidth(), input
			.getHeight());
		final PlanarImg<?, ?> planes = (PlanarImg<?, ?>) pixels;
		for (int slice = 0; slice < planes.numSlices(); slice++) {
			stack.addSlice(sliceLabel(slice, planes.numSlices()),
				((ArrayDataAccess<?>) planes.getPlane(slice)).getCurrentStorageArray());
		}
		return stack;
	}

	private ImagePlus image(final String title, final ImageStack stack) {
		final ImagePlus image = new ImagePlus(title, stack);
		image.setCalibration(input.getCalibration().copy());
		SourceImage.mark(image, input);
		keepSlices(image);
		return image;
	}

	/** The channels of one color become one slice. */
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
}
