
package org.histokmeans.imagej;

import ij.measure.Calibration;

import java.util.Locale;

/** How many micrometers a pixel measures. */
final class Microns {

	private Microns() {
		// only static methods
	}

	/** Squared micrometers of a pixel; 0 if they are not known. */
	static double pixelArea(final Calibration scale) {
		final double unit = of(scale.getUnit());
		return unit * unit * scale.pixelWidth * scale.pixelHeight;
	}

	/** Micrometers of a unit; 0 if it is no length. */
	private static double of(final String unit) {
		switch (unit.toLowerCase(Locale.ROOT)) {
			case "\u00B5m":
			case "\u03BCm":
			case "um":
			case "micron":
			case "microns":
				return 1;
			case "nm":
				return 1e-3;
			case "mm":
				return 1e3;
			case "cm":
				return 1e4;
			default:
				return 0;
		}
	}
}
