
package org.histokmeans.raster;

/** Width and height of a pixel in micrometres, if they are known. Immutable. */
public final class PixelSize {

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
	public static PixelSize micrometres(final double width, final double height) {
		return isSize(width) && isSize(height) ? new PixelSize(width, height)
			: UNKNOWN;
	}

	private static boolean isSize(final double size) {
		return size > 0 && size <= Double.MAX_VALUE;
	}

	public boolean isKnown() {
		return width > 0;
	}

	/** In micrometres; 0 if unknown. */
	public double width() {
		return width;
	}

	/** In micrometres; 0 if unknown. */
	public double height() {
		return height;
	}
}
