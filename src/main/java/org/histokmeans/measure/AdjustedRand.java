
package org.histokmeans.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

/**
 * The adjusted Rand index of two clusterings of the same pixels: how many pairs
 * of pixels they treat alike, beyond chance. With n<sub>ij</sub> pixels in
 * cluster i of one and j of the other, a<sub>i</sub> and b<sub>j</sub> in each,
 * and (n 2) = n (n - 1) / 2 pairs:
 *
 * <pre>
 * E = &Sigma; (a<sub>i</sub> 2) &Sigma; (b<sub>j</sub> 2) / (N 2)
 * index = (&Sigma; (n<sub>ij</sub> 2) - E) / ((&Sigma; (a<sub>i</sub> 2) + &Sigma; (b<sub>j</sub> 2)) / 2 - E)
 * </pre>
 *
 * 1 for the same clusters, whatever their numbers; about 0 by chance. Source:
 * L. Hubert, P. Arabie 1985, "Comparing partitions", Journal of Classification
 * 2. Equal pixels are counted, not compared: it takes as long as there are
 * points.
 */
final class AdjustedRand {

	/** Larger contingency tables are mostly empty. */
	private static final int LARGE = 1 << 22;

	private final int[] a;
	private final int[] b;
	private final IntToLongFunction weight;
	private final int columns;

	private AdjustedRand(final int[] a, final int[] b,
		final IntToLongFunction weight)
	{
		this.a = a;
		this.b = b;
		this.weight = weight;
		columns = clusters(b);
	}

	/**
	 * @param a cluster of each point, 0 or more
	 * @param b the same for the other clustering
	 * @param weight pixels of each point
	 */
	static double of(final int[] a, final int[] b,
		final IntToLongFunction weight)
	{
		return new AdjustedRand(a, b, weight).index();
	}

	private double index() {
		final double pairsA = pairs(sums(a));
		final double pairsB = pairs(sums(b));
		final double expected = pairsA * pairsB / pairs(total());
		final double most = (pairsA + pairsB) / 2;
		if (most == expected) return 1;
		return (commonPairs() - expected) / (most - expected);
	}

	private static int clusters(final int[] labels) {
		int clusters = 0;
		for (final int label : labels) {
			clusters = Math.max(clusters, label + 1);
		}
		return clusters;
	}

	private long[] sums(final int[] labels) {
		final long[] sums = new long[clusters(labels)];
		for (int i = 0; i < labels.length; i++) {
			sums[labels[i]] += weight.applyAsLong(i);
		}
		return sums;
	}

	private long total() {
		long total = 0;
		for (int i = 0; i < a.length; i++) {
			total += weight.applyAsLong(i);
		}
		return total;
	}

	private double commonPairs() {
		final long cells = (long) clusters(a) * columns;
		return cells <= LARGE ? pairs(table((int) cells)) : pairsOfSparseTable();
	}

	private long[] table(final int cells) {
		final long[] table = new long[cells];
		for (int i = 0; i < a.length; i++) {
			table[a[i] * columns + b[i]] += weight.applyAsLong(i);
		}
		return table;
	}

	/** Sorted, so that the order of the sum is known. */
	private double pairsOfSparseTable() {
		final Map<Long, Long> table = new TreeMap<>();
		for (int i = 0; i < a.length; i++) {
			table.merge((long) a[i] * columns + b[i], weight.applyAsLong(i),
				Long::sum);
		}
		return pairs(table.values().stream().mapToLong(n -> n).toArray());
	}

	private static double pairs(final long... counts) {
		double sum = 0;
		for (final long n : counts) {
			sum += pairs(n);
		}
		return sum;
	}

	/** As a double: there are more pairs than a long can count. */
	private static double pairs(final long n) {
		return 0.5 * n * (n - 1.0);
	}
}
