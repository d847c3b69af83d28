
package org.histokmeans.codebook;

import java.util.Arrays;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Finds the values of ranks among weighted values, without sorting them.
 * <p>
 * Implementation note: the bits of doubles that are not negative are in the
 * order of the doubles. The first 16 bits are counted once for all ranks; only
 * values that have the right ones are looked at again.
 * </p>
 */
final class RankSearch {

	private static final int FIRST_SHIFT = 48;
	private static final int FIRST_BITS = 16;

	/** Of the digits below the first. */
	private static final int BITS = 12;

	private final double[] values;
	private final long[] weights;
	private final Workers workers;

	/**
	 * @param values not negative; at least one
	 * @param weights how often each counts, at least once
	 */
	RankSearch(final double[] values, final long[] weights,
		final Workers workers)
	{
		this.values = values;
		this.weights = weights;
		this.workers = workers;
	}

	/**
	 * @param ranks each from 1, for the least value, to the sum of the weights
	 */
	double[] valuesAt(final long... ranks) {
		final Some all = new Some(values, weights);
		final long[] digits = Blocks.sums(values.length, workers, (from, end) -> all
			.digits(FIRST_SHIFT, from, end));
		final boolean[] wanted = new boolean[1 << FIRST_BITS];
		for (final long rank : ranks) {
			wanted[new Place(digits, rank).digit] = true;
		}
		final Some some = some(all, wanted);
		final double[] found = new double[ranks.length];
		workers.run(ranks.length, r -> found[r] = some.valueAt(new Place(digits,
			ranks[r]), FIRST_SHIFT));
		return found;
	}

	private Some some(final Some all, final boolean[] wanted) {
		final Some[] blocks = new Some[Blocks.count(values.length)];
		Blocks.visit(values.length, workers, (from, end) -> blocks[from /
			Blocks.SIZE] = all.only(wanted, FIRST_SHIFT, from, end));
		return Some.all(blocks);
	}

	/** Where a rank is: in a digit, after others of that digit. */
	private static final class Place {

		final int digit;
		final long rank;

		Place(final long[] digits, final long rank) {
			int d = 0;
			long rest = rank;
			while (rest > digits[d]) {
				rest -= digits[d++];
			}
			digit = d;
			this.rank = rest;
		}
	}

	/** Values with their weights. */
	private static final class Some {

		private final double[] values;
		private final long[] weights;

		Some(final double[] values, final long[] weights) {
			this.values = values;
			this.weights = weights;
		}

		private Some(final int size) {
			this(new double[size], new long[size]);
		}

		static Some all(final Some[] parts) {
			final int size = Arrays.stream(parts).mapToInt(p -> p.values.length)
				.sum();
			final Some all = new Some(size);
			int end = 0;
			for (final Some part : parts) {
				System.arraycopy(part.values, 0, all.values, end, part.values.length);
				System.arraycopy(part.weights, 0, all.weights, end, part.values.length);
				end += part.values.length;
			}
			return all;
		}

		/** They are equal in the bits above the digit, as far as they count. */
		double valueAt(final Place place, final int shift) {
			final boolean[] wanted = new boolean[mask(shift) + 1];
			wanted[place.digit] = true;
			final Some fewer = only(wanted, shift, 0, values.length);
			if (shift == 0) return fewer.values[0];
			final int next = shift - BITS;
			return fewer.valueAt(new Place(fewer.digits(next, 0, fewer.values.length),
				place.rank), next);
		}

		Some only(final boolean[] wanted, final int shift, final int from,
			final int end)
		{
			final Some only = new Some(count(wanted, shift, from, end));
			int n = 0;
			for (int i = from; i < end; i++) {
				if (!wanted[digit(values[i], shift)]) continue;
				only.values[n] = values[i];
				only.weights[n++] = weights[i];
			}
			return only;
		}

		private int count(final boolean[] wanted, final int shift, final int from,
			final int end)
		{
			int count = 0;
			for (int i = from; i < end; i++) {
				if (wanted[digit(values[i], shift)]) count++;
			}
			return count;
		}

		long[] digits(final int shift, final int from, final int end) {
			final long[] sums = new long[mask(shift) + 1];
			for (int i = from; i < end; i++) {
				sums[digit(values[i], shift)] += weights[i];
			}
			return sums;
		}

		private static int digit(final double value, final int shift) {
			return (int) (Double.doubleToRawLongBits(value) >>> shift) & mask(shift);
		}

		private static int mask(final int shift) {
			return (1 << (shift == FIRST_SHIFT ? FIRST_BITS : BITS)) - 1;
		}
	}
}
