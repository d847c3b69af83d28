
package org.histokmeans.raster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The units of length that files and people write, in one table. */
public final class LengthUnit {

	private static final double INCH = 25_400;
	private static final Map<String, Double> MICROMETRES = new HashMap<>();

	static {
		MICROMETRES.put("nm", 1e-3);
		MICROMETRES.put("\u00B5m", 1.0);
		MICROMETRES.put("\u03BCm", 1.0);
		MICROMETRES.put("um", 1.0);
		MICROMETRES.put("micron", 1.0);
		MICROMETRES.put("microns", 1.0);
		MICROMETRES.put("mm", 1e3);
		MICROMETRES.put("cm", 1e4);
		MICROMETRES.put("m", 1e6);
		MICROMETRES.put("in", INCH);
		MICROMETRES.put("inch", INCH);
	}

	private LengthUnit() {
		// only static methods
	}

	/** Micrometers of a unit; 0 if it is no length that is known. */
	public static double micrometers(final String unit) {
		return MICROMETRES.getOrDefault(unit.toLowerCase(Locale.ROOT), 0.0);
	}

	/** In which programs give the resolution for printing. */
	public static boolean isInch(final String unit) {
		return micrometers(unit) == INCH;
	}
}
