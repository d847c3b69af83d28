
package org.histokmeans.tiff;

/**
 * CIELab of 8 bits: L of 0 to 255 means 0 to 100; a and b are whole numbers.
 * White is that of D50, as in TIFF files of image editors, and becomes the D65
 * of sRGB by the Bradford transform.
 */
final class Lab implements Colors {

	private static final double EPSILON = 6.0 / 29;

	/** Of white, D50. */
	private static final double X = 0.96422;
	private static final double Z = 0.82521;

	/** From XYZ of D50 to linear sRGB, the Bradford transform in it. */
	private static final double[] RED = { 3.1338561, -1.6168667, -0.4906146 };
	private static final double[] GREEN = { -0.9787684, 1.9161415, 0.0334540 };
	private static final double[] BLUE = { 0.0719453, -0.2289914, 1.4052427 };

	private final boolean isSigned;

	/** @param isSigned whether a and b are, or else 128 stands for 0 */
	Lab(final boolean isSigned) {
		this.isSigned = isSigned;
	}

	@Override
	public int rgb(final byte[] samples, final int at) {
		final double y = ((samples[at] & 0xFF) / 2.55 + 16) / 116;
		final double x = y + difference(samples[at + 1]) / 500;
		final double z = y - difference(samples[at + 2]) / 200;
		return rgb(X * linear(x), linear(y), Z * linear(z));
	}

	private double difference(final byte sample) {
		return isSigned ? sample : (sample & 0xFF) - 128;
	}

	private static double linear(final double t) {
		return t > EPSILON ? t * t * t : 3 * EPSILON * EPSILON * (t - 4.0 / 29);
	}

	private static int rgb(final double x, final double y, final double z) {
		return channel(RED, x, y, z) << 16 | channel(GREEN, x, y, z) << 8 | channel(
			BLUE, x, y, z);
	}

	private static int channel(final double[] row, final double x, final double y,
		final double z)
	{
		final double light = Math.max(0, Math.min(1, row[0] * x + row[1] * y +
			row[2] * z));
		final double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(
			light, 1 / 2.4) - 0.055;
		return (int) Math.round(255 * value);
	}
}
