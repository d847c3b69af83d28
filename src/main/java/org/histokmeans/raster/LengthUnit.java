
package org.histokmeans.raster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The units of length that files and people write, in one table. */
public final class LengthUnit {

	private static final double INCH = 25_400;
	private static final Map<String, Double> MICROMETERS = new HashMap<>();

	static {
		MICROMETERS.put("nm", 1e-3);
		MICROMETERS.put("\u00B5m", 1.0);
		MICROMETERS.put("\u03BCm", 1.0);
		MICROMETERS.put("um", 1.0);
		MICROMETERS.put("micron", 1.0);
		MICROMETERS.put("microns", 1.0);
		MICROMETERS.put("mm", 1e3);
		MICROMETERS.put("cm", 1e4);
		MICROMETERS.put("m", 1e6);
		MICROMETERS.put("in", INCH);
		MICROMETERS.put("inch", INCH);
	}

	private LengthUnit() {
		// only static methods
	}

	/** Micrometers of a unit; 0 if it is no length that is known. */
	public static double micrometers(final String unit) {
		return MICROMETERS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0.0);
	}

	/** In which programs give the resolution for printing. */
	public static boolean isInch(final String unit) {
		return micrometers(unit) == INCH;
	}
}
