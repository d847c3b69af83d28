
package org.histokmeans.imagej;

import ij.measure.Calibration;

import org.histokmeans.raster.LengthUnit;

/** How many micrometers a pixel measures. */
final class Microns {

	private Microns() {
		// only static methods
	}

	/** Squared micrometers of a pixel; 0 if they are not known. */
	static double pixelArea(final Calibration scale) {
		final double unit = LengthUnit.micrometres(scale.getUnit());
		return unit * unit * scale.pixelWidth * scale.pixelHeight;
	}
}
