
package org.histokmeans.imagej;

import ij.measure.Calibration;

import org.histokmeans.measure.ImageScale;
import org.histokmeans.raster.LengthUnit;
import org.histokmeans.raster.PixelSize;

/**
 * What counts of an image's scale, as of a file's: inches are a resolution for
 * printing, unless a microscope has them, and a number without a unit is no
 * length. Outputs keep what the image says.
 */
final class PixelScale {

	private static final String PIXEL = "pixel";
	private static final String MICROMETER = "\u00B5m";

	private PixelScale() {
		// only static methods
	}

	/** A copy, in pixels where the image has no scale that counts. */
	static Calibration of(final Calibration stated) {
		final Calibration scale = stated.copy();
		final String unit = stated.getUnit().trim();
		if (unit.isEmpty() || unit.startsWith(PIXEL)) set(scale, 1, 1, PIXEL);
		if (LengthUnit.isInch(unit)) setPrinted(scale, LengthUnit.micrometers(
			unit));
		return scale;
	}

	private static void setPrinted(final Calibration scale, final double inch) {
		final PixelSize size = PixelSize.micrometers(inch * scale.pixelWidth, inch *
			scale.pixelHeight);
		if (size.isOfMicroscope() && !size.isOfPrograms()) set(scale, size.width(),
			size.height(), MICROMETER);
		else set(scale, 1, 1, PIXEL);
	}

	private static void set(final Calibration scale, final double width,
		final double height, final String unit)
	{
		scale.pixelWidth = width;
		scale.pixelHeight = height;
		scale.setUnit(unit);
	}

	/** The area of a pixel in the unit that counts. */
	static ImageScale area(final Calibration stated) {
		final Calibration scale = of(stated);
		return new ImageScale(scale.pixelWidth * scale.pixelHeight, scale
			.getUnit());
	}

	/** Squared micrometers of a pixel; 0 if they are not known. */
	static double squareMicrons(final Calibration stated) {
		final Calibration scale = of(stated);
		final double unit = LengthUnit.micrometers(scale.getUnit());
		return unit * unit * scale.pixelWidth * scale.pixelHeight;
	}
}
