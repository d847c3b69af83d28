
package org.histokmeans.color;

/**
 * CIE 1976 L*a*b* of sRGB colors: sRGB to linear light to XYZ (IEC 61966-2-1,
 * D65 white, 2° observer) to L*a*b* (ISO/CIE 11664-4).
 *
 * <pre>
 * L* = 116 f(Y) - 16        0 to 100
 * a* = 500 (f(X) - f(Y))    -86.2 to 98.3 for sRGB
 * b* = 200 (f(Y) - f(Z))    -107.9 to 94.5 for sRGB
 * f(t) = cube root of t if t &gt; 216/24389, else (24389/27 t + 16) / 116
 * </pre>
 *
 * X, Y and Z are relative to white, that is to the sums of the rows of sRGB's
 * matrix: so grays have a* = b* = 0. Computed with {@link StrictMath}, the same
 * on every machine. Embedded color profiles are not considered.
 */
public final class CieLab {

	private static final double EPSILON = 216.0 / 24389;
	private static final double KAPPA = 24389.0 / 27;

	private static final double[] X = { 0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 /
		0.9505 };
	private static final double[] Y = { 0.2126, 0.7152, 0.0722 };
	private static final double[] Z = { 0.0193 / 1.0890, 0.1192 / 1.0890, 0.9505 /
		1.0890 };

	private static final double[] LINEAR = new double[256];

	static {
		for (int channel = 0; channel < LINEAR.length; channel++) {
			LINEAR[channel] = linear(channel / 255.0);
		}
	}

	private CieLab() {
		// only static methods
	}

	/** L*, 0 for black to 100 for white. */
	public static double lightness(final int rgb) {
		final double y = dot(Y, rgb);
		return y > EPSILON ? 116 * StrictMath.cbrt(y) - 16 : KAPPA * y;
	}

	/** a*, from green to red. */
	public static double a(final int rgb) {
		return 500 * (f(dot(X, rgb)) - f(dot(Y, rgb)));
	}

	/** b*, from blue to yellow. */
	public static double b(final int rgb) {
		return 200 * (f(dot(Y, rgb)) - f(dot(Z, rgb)));
	}

	/** The share that a channel's values have in X, Y or Z (axis 0 to 2). */
	static double[] share(final int axis, final int channel) {
		final double weight = new double[][] { X, Y, Z }[axis][channel];
		final double[] share = new double[LINEAR.length];
		for (int value = 0; value < share.length; value++) {
			share[value] = weight * LINEAR[value];
		}
		return share;
	}

	static double f(final double t) {
		return t > EPSILON ? StrictMath.cbrt(t) : (KAPPA * t + 16) / 116;
	}

	private static double dot(final double[] weights, final int rgb) {
		return weights[0] * LINEAR[Rgb.red(rgb)] + weights[1] * LINEAR[Rgb.green(
			rgb)] + weights[2] * LINEAR[Rgb.blue(rgb)];
	}

	private static double linear(final double v) {
		return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
	}
}
