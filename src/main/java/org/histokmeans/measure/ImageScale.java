
package org.histokmeans.measure;

import java.util.HashMap;
import java.util.Map;

/** What a pixel measures in the world. Immutable. */
public final class ImageScale {

	/** Pixels themselves. */
	public static final ImageScale PIXELS = new ImageScale(1, "pixel");

	private static final Map<String, Double> MILLIMETRES = new HashMap<>();

	static {
		MILLIMETRES.put("nm", 1e-6);
		MILLIMETRES.put("\u00B5m", 1e-3);
		MILLIMETRES.put("\u03BCm", 1e-3);
		MILLIMETRES.put("um", 1e-3);
		MILLIMETRES.put("micron", 1e-3);
		MILLIMETRES.put("microns", 1e-3);
		MILLIMETRES.put("mm", 1.0);
		MILLIMETRES.put("cm", 10.0);
		MILLIMETRES.put("m", 1e3);
		MILLIMETRES.put("inch", 25.4);
	}

	private final double pixelArea;
	private final String unit;

	/**
	 * @param pixelArea area of a pixel in squared units
	 * @param unit of length, such as "µm"
	 */
	public ImageScale(final double pixelArea, final String unit) {
		this.pixelArea = pixelArea;
		this.unit = unit;
	}

	public double area(final long pixels) {
		return pixels * pixelArea;
	}

	/** Not a number if the unit is none of length that is known. */
	public double squareMillimetres(final long pixels) {
		final double side = MILLIMETRES.getOrDefault(unit, Double.NaN);
		return area(pixels) * side * side;
	}

	/** Such as "µm²". */
	public String areaUnit() {
		return unit + "\u00B2";
	}
}
