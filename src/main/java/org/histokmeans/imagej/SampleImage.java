
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.ColorProcessor;

import org.histokmeans.sample.HESample;

/** The synthetic H&amp;E field as an ImageJ image. */
public final class SampleImage {

	/** Title of the image. */
	public static final String TITLE = "H&E Sample";

	/** Name of a file that holds it. */
	public static final String FILE = "sample.tif";

	private SampleImage() {
		// only static methods
	}

	/** The standard field, calibrated in micrometers. */
	public static ImagePlus create() {
		final HESample sample = HESample.standard();
		final ImagePlus image = new ImagePlus(TITLE, new ColorProcessor(sample
			.width(), sample.height(), sample.pixels()));
		final Calibration calibration = image.getCalibration();
		calibration.pixelWidth = HESample.PIXEL_SIZE_MICRON;
		calibration.pixelHeight = HESample.PIXEL_SIZE_MICRON;
		calibration.setUnit("\u00B5m");
		return image;
	}
}
