
package org.histokmeans.imagej;

import org.histokmeans.regions.RegionOptions;
import org.histokmeans.text.Messages;

/**
 * The smallest area of an object, as users type it: squared micrometers, or
 * pixels of an image without a scale. Immutable.
 */
public final class SmallestArea {

	/** Negative if nothing was typed. */
	private final double area;

	/**
	 * @param text empty: {@value RegionOptions#DEFAULT_MIN_AREA} pixels, whatever
	 *          the scale
	 * @throws IllegalArgumentException with a sentence, if it is no number of 0
	 *           or more
	 */
	public SmallestArea(final String text) {
		area = text == null || text.trim().isEmpty() ? -1 : number(text.trim());
	}

	private static double number(final String text) {
		try {
			final double number = Double.parseDouble(text);
			RegionOptions.DEFAULT.withMinArea(number);
			return number;
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException(String.format(Messages.NOT_NUMBER,
				"minarea", text), e);
		}
	}

	/** In pixels of an image. */
	public double pixels(final RegionLabels image) {
		if (area < 0) return RegionOptions.DEFAULT_MIN_AREA;
		return image.pixelArea() == 0 ? area : area / image.pixelArea();
	}
}
