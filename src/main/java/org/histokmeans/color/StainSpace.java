
package org.histokmeans.color;

/**
 * Amounts of haematoxylin and eosin in units of 2^-14, by color deconvolution
 * (Ruifrok &amp; Johnston, "Quantification of histochemical staining by color
 * deconvolution", <em>Anal Quant Cytol Histol</em> 23:291-299, 2001).
 * <p>
 * The floored optical density of a pixel, see {@link OpticalDensity}, is
 * written as h H + e E + r R, where H and E are {@link StainVectors} and R is
 * perpendicular to both; h and e are the coordinates, unscaled. With QuPath's
 * vectors h goes from -0.68 to 1.67 and e from -1.22 to 1.77. Colors that
 * differ in the residual r only are close together or one point.
 * </p>
 */
final class StainSpace implements ColorSpace {

	static final int UNIT = 1 << 14;

	private final StainVectors stains;
	/** [axis][channel][value], in units of 2^-14 before rounding. */
	private final double[][][] table = new double[2][3][256];

	StainSpace(final StainVectors stains) {
		this.stains = stains;
		final double[][] unmix = stains.unmixing();
		for (int axis = 0; axis < 2; axis++) {
			for (int channel = 0; channel < 3; channel++) {
				fill(table[axis][channel], UNIT * unmix[axis][channel]);
			}
		}
	}

	private static void fill(final double[] values, final double factor) {
		for (int value = 0; value < values.length; value++) {
			values[value] = factor * OpticalDensity.floored(value);
		}
	}

	@Override
	public String name() {
		return "HE";
	}

	@Override
	public String words() {
		return "haematoxylin against eosin";
	}

	@Override
	public String[] axes() {
		return new String[] { "Haematoxylin", "Eosin" };
	}

	@Override
	public int unit() {
		return UNIT;
	}

	@Override
	public StainVectors stains() {
		return stains;
	}

	@Override
	public int coordinate(final int axis, final int rgb) {
		final double[][] share = table[axis];
		return (int) Math.rint(share[0][Rgb.red(rgb)] + share[1][Rgb.green(rgb)] +
			share[2][Rgb.blue(rgb)]);
	}
}
