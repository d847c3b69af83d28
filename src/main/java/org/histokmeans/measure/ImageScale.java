
package org.histokmeans.measure;

import org.histokmeans.raster.LengthUnit;

/** What a pixel measures in the world. Immutable. */
public final class ImageScale {

	/** Pixels themselves. */
	public static final ImageScale PIXELS = new ImageScale(1, "pixel");

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
	public double squareMillimeters(final long pixels) {
		final double side = LengthUnit.micrometers(unit) / 1000;
		return side > 0 ? area(pixels) * side * side : Double.NaN;
	}

	/** Such as "µm²". */
	public String areaUnit() {
		return unit + "\u00B2";
	}
}
