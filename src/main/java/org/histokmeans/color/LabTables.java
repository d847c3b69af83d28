
package org.histokmeans.color;

/**
 * {@link CieLab} in whole numbers of 2^-10, fast: nine tables for the share of
 * each channel in X, Y and Z, and one for f.
 * <p>
 * Implementation note: f is interpolated linearly between 65,537 values. Its
 * second derivative is largest, 587, where the cube root begins, so the error
 * is below 2^-32 · 587 / 8 = 1.8e-8, which is 0.00001 of a*: a hundredth of the
 * unit. A million colors take about a tenth of the time that
 * {@link StrictMath#cbrt} would.
 * </p>
 */
final class LabTables {

	/** Whole numbers to 1. */
	static final int UNIT = 1 << 10;

	private static final int STEPS = 1 << 16;
	private static final double[] F = new double[STEPS + 2];
	private static final double[][] X = shares(0);
	private static final double[][] Y = shares(1);
	private static final double[][] Z = shares(2);

	static {
		for (int i = 0; i < F.length; i++) {
			F[i] = CieLab.f((double) i / STEPS);
		}
	}

	private LabTables() {
		// only static methods
	}

	static int lightness(final int rgb) {
		return whole(116 * f(Y, rgb) - 16);
	}

	static int a(final int rgb) {
		return whole(500 * (f(X, rgb) - f(Y, rgb)));
	}

	static int b(final int rgb) {
		return whole(200 * (f(Y, rgb) - f(Z, rgb)));
	}

	static void all(final int rgb, final int[] lab) {
		final double y = f(Y, rgb);
		lab[0] = whole(116 * y - 16);
		lab[1] = whole(500 * (f(X, rgb) - y));
		lab[2] = whole(200 * (y - f(Z, rgb)));
	}

	private static int whole(final double value) {
		return (int) Math.rint(UNIT * value);
	}

	private static double f(final double[][] shares, final int rgb) {
		final double t = STEPS * (shares[0][Rgb.red(rgb)] + shares[1][Rgb.green(
			rgb)] + shares[2][Rgb.blue(rgb)]);
		final int i = (int) t;
		return F[i] + (t - i) * (F[i + 1] - F[i]);
	}

	private static double[][] shares(final int axis) {
		return new double[][] { CieLab.share(axis, 0), CieLab.share(axis, 1), CieLab
			.share(axis, 2) };
	}
}
