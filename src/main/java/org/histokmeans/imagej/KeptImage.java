
package org.histokmeans.imagej;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;

/**
 * An image as it is now, for a computation that takes its time: closed, it
 * would lose its pixels. They are shared, not copied; the selection is left
 * out.
 */
final class KeptImage {

	private KeptImage() {
		// only static methods
	}

	static ImagePlus of(final ImagePlus image) {
		final ImagePlus kept = new ImagePlus(image.getTitle(), stack(image));
		kept.setCalibration(image.getCalibration().copy());
		kept.setDimensions(image.getNChannels(), image.getNSlices(), image
			.getNFrames());
		kept.setOpenAsHyperStack(image.isHyperStack());
		final ImagePlus shown = composite(kept, image);
		shown.setPosition(image.getC(), image.getZ(), image.getT());
		shown.setSliceWithoutUpdate(image.getCurrentSlice());
		return shown;
	}

	private static ImageStack stack(final ImagePlus image) {
		final ImageStack slices = image.getStack();
		// what reads its slices from files when they are asked for goes on so
		if (slices.isVirtual()) return slices;
		final ImageStack kept = new ImageStack(image.getWidth(), image.getHeight(),
			image.getProcessor().getColorModel());
		for (int slice = 1; slice <= slices.size(); slice++) {
			kept.addSlice(slices.getSliceLabel(slice), slices.getPixels(slice));
		}
		return kept;
	}

	private static ImagePlus composite(final ImagePlus kept,
		final ImagePlus image)
	{
		if (!image.isComposite()) return kept;
		final CompositeImage composite = new CompositeImage(kept,
			((CompositeImage) image).getMode());
		composite.setLuts(image.getLuts());
		return composite;
	}
}
