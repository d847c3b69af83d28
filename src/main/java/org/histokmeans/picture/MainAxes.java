
package org.histokmeans.picture;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.Rgb;

/**
 * The two directions in which the colors of an image differ most, in a color
 * space (principal components). The first leads from dark to light, the second
 * from blue to red. Immutable.
 */
final class MainAxes {

	private static final int SWEEPS = 30;

	private final ColorSpace space;
	private final double[] mean;
	private final double[][] covariance;
	private final double[][] vectors;
	private final int[] order;

	MainAxes(final ColorHistogram colors, final ColorSpace space) {
		this.space = space;
		final int n = space.axes().length;
		mean = new double[n];
		for (int i = 0; i < colors.size(); i++) {
			for (int axis = 0; axis < n; axis++) {
				mean[axis] += (double) colors.count(i) * coordinate(axis, colors.color(
					i)) / colors.pixels();
			}
		}
		covariance = covariance(colors);
		vectors = identity(n);
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			rotateAll();
		}
		order = order();
		turn(colors, order[0], true);
		turn(colors, order[1], false);
	}

	private double coordinate(final int axis, final int rgb) {
		return (double) space.coordinate(axis, rgb) / space.unit();
	}

	private double[][] covariance(final ColorHistogram colors) {
		final double[][] sums = new double[mean.length][mean.length];
		for (int i = 0; i < colors.size(); i++) {
			for (int a = 0; a < mean.length; a++) {
				final double first = coordinate(a, colors.color(i)) - mean[a];
				for (int b = 0; b < mean.length; b++) {
					sums[a][b] += colors.count(i) * first * (coordinate(b, colors.color(
						i)) - mean[b]) / colors.pixels();
				}
			}
		}
		return sums;
	}

	private static double[][] identity(final int n) {
		final double[][] matrix = new double[n][n];
		for (int i = 0; i < n; i++) {
			matrix[i][i] = 1;
		}
		return matrix;
	}

	/** Jacobi's method: each pair of axes is turned until it is independent. */
	private void rotateAll() {
		for (int p = 0; p < mean.length; p++) {
			for (int q = p + 1; q < mean.length; q++) {
				if (covariance[p][q] != 0) rotate(p, q);
			}
		}
	}

	private void rotate(final int p, final int q) {
		final double angle = 0.5 * StrictMath.atan2(2 * covariance[p][q],
			covariance[q][q] - covariance[p][p]);
		final double cos = StrictMath.cos(angle);
		final double sin = StrictMath.sin(angle);
		for (int i = 0; i < mean.length; i++) {
			turn(covariance[i], p, q, cos, sin);
			turn(vectors[i], p, q, cos, sin);
		}
		final double[] first = covariance[p].clone();
		final double[] second = covariance[q].clone();
		for (int i = 0; i < mean.length; i++) {
			covariance[p][i] = cos * first[i] - sin * second[i];
			covariance[q][i] = sin * first[i] + cos * second[i];
		}
	}

	private static void turn(final double[] row, final int p, final int q,
		final double cos, final double sin)
	{
		final double first = row[p];
		row[p] = cos * first - sin * row[q];
		row[q] = sin * first + cos * row[q];
	}

	/** The axes of most variance first. */
	private int[] order() {
		final int[] axes = new int[mean.length];
		for (int i = 0; i < axes.length; i++) {
			axes[i] = i;
			for (int j = i; j > 0 && variance(axes[j]) > variance(axes[j - 1]); j--) {
				final int other = axes[j];
				axes[j] = axes[j - 1];
				axes[j - 1] = other;
			}
		}
		return axes;
	}

	private double variance(final int axis) {
		return covariance[axis][axis];
	}

	/** So that light, or else red, is at the far end. */
	private void turn(final ColorHistogram colors, final int axis,
		final boolean byLight)
	{
		double sum = 0;
		for (int i = 0; i < colors.size(); i++) {
			final int rgb = colors.color(i);
			sum += colors.count(i) * project(axis, rgb) * (byLight ? Rgb.red(rgb) +
				Rgb.green(rgb) + Rgb.blue(rgb) : Rgb.red(rgb) - Rgb.blue(rgb));
		}
		for (int i = 0; sum < 0 && i < mean.length; i++) {
			vectors[i][axis] = -vectors[i][axis];
		}
	}

	private double project(final int axis, final int rgb) {
		double sum = 0;
		for (int i = 0; i < mean.length; i++) {
			sum += vectors[i][axis] * (coordinate(i, rgb) - mean[i]);
		}
		return sum;
	}

	/** Where a color lies, in units of the color space. */
	double x(final int rgb) {
		return project(order[0], rgb);
	}

	/** See {@link #x}. */
	double y(final int rgb) {
		return project(order[1], rgb);
	}

	/** How much of the differences between the colors is seen, in percent. */
	double percent() {
		double all = 0;
		for (int i = 0; i < mean.length; i++) {
			all += variance(i);
		}
		return all == 0 ? 100 : 100 * (variance(order[0]) + variance(order[1])) /
			all;
	}
}
