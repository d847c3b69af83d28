
package org.histokmeans.cluster;

/**
 * Weights and weighted sums of coordinates by number, such as a cluster's or a
 * cell's. Whole numbers, so they can be added and taken away in any order and
 * nothing is lost.
 */
final class Sums {

	/** Weight, x, y and z of number 0, then of number 1, ... */
	private final long[] values;

	Sums(final int size) {
		values = new long[4 * size];
	}

	void add(final int number, final long weight, final int x, final int y,
		final int z)
	{
		final int i = 4 * number;
		values[i] += weight;
		values[i + 1] += weight * x;
		values[i + 2] += weight * y;
		values[i + 3] += weight * z;
	}

	void set(final int number, final long weight, final long x, final long y,
		final long z)
	{
		final int i = 4 * number;
		values[i] = weight;
		values[i + 1] = x;
		values[i + 2] = y;
		values[i + 3] = z;
	}

	/** Adds number {@code from} of the others. */
	void add(final int number, final Sums others, final int from) {
		for (int v = 0; v < 4; v++) {
			values[4 * number + v] += others.values[4 * from + v];
		}
	}

	/** Takes number {@code from} of the others away. */
	void subtract(final int number, final Sums others, final int from) {
		for (int v = 0; v < 4; v++) {
			values[4 * number + v] -= others.values[4 * from + v];
		}
	}

	void add(final Sums others) {
		for (int i = 0; i < values.length; i++) {
			values[i] += others.values[i];
		}
	}

	void set(final Sums others) {
		System.arraycopy(others.values, 0, values, 0, values.length);
	}

	void clear() {
		java.util.Arrays.fill(values, 0);
	}

	long weight(final int number) {
		return values[4 * number];
	}

	/** The first without weight, or -1. */
	int firstEmpty() {
		for (int i = 0; i < values.length; i += 4) {
			if (values[i] == 0) return i / 4;
		}
		return -1;
	}

	/** The weighted sum of the squares of the means' coordinates. */
	double squares() {
		double squares = 0;
		for (int number = 0; number < values.length / 4; number++) {
			squares += weight(number) * Distance.squared(mean(number, 0), mean(number,
				1), mean(number, 2));
		}
		return squares;
	}

	/** Mean coordinate on an axis, 0 to 2. */
	double mean(final int number, final int axis) {
		return values[4 * number + 1 + axis] / (double) values[4 * number];
	}

	double[] mean(final int number) {
		return new double[] { mean(number, 0), mean(number, 1), mean(number, 2) };
	}
}
