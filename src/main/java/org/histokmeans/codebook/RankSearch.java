
package org.histokmeans.codebook;

import java.util.Arrays;

/**
 * Finds the value of a rank among weighted values, without sorting them.
 * <p>
 * Implementation note: the bits of doubles that are not negative are in the
 * order of the doubles. The first 16 bits are counted once for all ranks; only
 * values that have the right ones are looked at again.
 * </p>
 */
final class RankSearch {

	private static final int DIGIT = 16;
	private static final int FIRST_SHIFT = 48;

	private final double[] values;
	private final long[] weights;
	private final long[] firstDigits;

	/**
	 * @param values not negative; at least one
	 * @param weights how often each counts, at least once
	 */
	RankSearch(final double[] values, final long[] weights) {
		this.values = values;
		this.weights = weights;
		firstDigits = digits(values, weights, FIRST_SHIFT);
	}

	/**
	 * @param rank 1, for the least value, to the sum of the weights
	 */
	double valueAt(final long rank) {
		return search(values, weights, firstDigits, FIRST_SHIFT, rank);
	}

	/** The values are equal in the bits above the digit. */
	private static double search(final double[] values, final long[] weights,
		final long[] digits, final int shift, final long rank)
	{
		int digit = 0;
		long rest = rank;
		while (rest > digits[digit]) {
			rest -= digits[digit++];
		}
		final int wanted = digit;
		final double[] fewer = new double[count(values, shift, wanted)];
		final long[] theirs = new long[fewer.length];
		int kept = 0;
		for (int i = 0; i < values.length; i++) {
			if (digit(values[i], shift) != wanted) continue;
			fewer[kept] = values[i];
			theirs[kept++] = weights[i];
		}
		final int next = shift - DIGIT;
		return shift == 0 ? fewer[0] : search(fewer, theirs, digits(fewer, theirs,
			next), next, rest);
	}

	private static int count(final double[] values, final int shift,
		final int wanted)
	{
		return (int) Arrays.stream(values).filter(value -> digit(value,
			shift) == wanted).count();
	}

	private static long[] digits(final double[] values, final long[] weights,
		final int shift)
	{
		final long[] sums = new long[1 << DIGIT];
		for (int i = 0; i < values.length; i++) {
			sums[digit(values[i], shift)] += weights[i];
		}
		return sums;
	}

	private static int digit(final double value, final int shift) {
		return (int) (Double.doubleToRawLongBits(value) >>> shift) & 0xFFFF;
	}
}
