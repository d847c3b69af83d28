
package org.histokmeans.raster;

/** Width and height of a pixel in micrometers, if they are known. Immutable. */
public final class PixelSize {

	/** In micrometers; beyond, it is a resolution for printing. */
	private static final double LEAST = 0.05;
	private static final double MOST = 20;

	private static final double INCH = 25_400;

	/** Resolutions are rounded, above all if they were in centimeters. */
	private static final double ROUNDING = 0.05;

	/** Not known. */
	public static final PixelSize UNKNOWN = new PixelSize(0, 0);

	private final double width;
	private final double height;

	private PixelSize(final double width, final double height) {
		this.width = width;
		this.height = height;
	}

	/**
	 * What is not a finite number above 0 is unknown, as files may hold anything.
	 */
	public static PixelSize micrometers(final double width, final double height) {
		return isSize(width) && isSize(height) ? new PixelSize(width, height)
			: UNKNOWN;
	}

	private static boolean isSize(final double size) {
		return size > 0 && size <= Double.MAX_VALUE;
	}

	public boolean isKnown() {
		return width > 0;
	}

	/** Whether a microscope may have it. */
	public boolean isOfMicroscope() {
		return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
	}

	/** Whether it is what programs write if nobody set it. */
	public boolean isOfPrograms() {
		return isOfPrograms(width) || isOfPrograms(height);
	}

	/** 72 or 96 per inch. */
	private static boolean isOfPrograms(final double size) {
		final double perInch = INCH / size;
		return Math.abs(perInch - 72) < ROUNDING || Math.abs(perInch -
			96) < ROUNDING;
	}

	/** In micrometers; 0 if unknown. */
	public double width() {
		return width;
	}

	/** In micrometers; 0 if unknown. */
	public double height() {
		return height;
	}
}
