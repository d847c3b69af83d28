
package org.histokmeans.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where two outcomes of equally many centroids differ, in groups: a centroid of
 * one, those of the other that are nearest to it, and so on. Centroids that
 * both have belong to no group. A group with as many centroids of each outcome
 * can be exchanged, and so can two that make up for each other.
 */
final class CentroidGroups {

	/** Centroids closer than this part of a gap between two are the same. */
	private static final double SAME = 0.1;

	private final int k;

	/** By centroid of one outcome, then of the other. */
	private final boolean[] isShared;
	private final int[] group;

	CentroidGroups(final double[][] one, final double[][] other) {
		k = one.length;
		isShared = new boolean[2 * k];
		group = IntStream.range(0, 2 * k).toArray();
		final int[] to = nearest(one, other);
		final int[] from = nearest(other, one);
		for (int c = 0; c < k; c++) {
			if (from[to[c]] == c && isSame(one, c, other[to[c]])) {
				isShared[c] = true;
				isShared[k + to[c]] = true;
			}
		}
		for (int c = 0; c < k; c++) {
			join(c, k + to[c]);
			join(k + c, from[c]);
		}
	}

	private static int[] nearest(final double[][] of, final double[][] to) {
		return Arrays.stream(of).mapToInt(c -> Distance.nearest(to, c[0], c[1],
			c[2])).toArray();
	}

	private static boolean isSame(final double[][] one, final int c,
		final double[] other)
	{
		double gap = Double.POSITIVE_INFINITY;
		for (int i = 0; i < one.length; i++) {
			if (i != c) gap = Math.min(gap, Distance.squared(one[c], one[i]));
		}
		return Distance.squared(one[c], other) < SAME * SAME * gap;
	}

	private void join(final int a, final int b) {
		if (isShared[a] || isShared[b]) return;
		final int first = Math.min(root(a), root(b));
		group[Math.max(root(a), root(b))] = first;
	}

	private int root(final int member) {
		int root = member;
		while (group[root] != root) {
			root = group[root];
		}
		return root;
	}

	/**
	 * What can be exchanged, always in the same order, not all at once: numbers
	 * below k are centroids of one outcome, those above of the other.
	 */
	List<int[]> exchanges() {
		final List<int[]> exchanges = new ArrayList<>();
		final List<int[]> groups = groups();
		for (final int[] next : groups) {
			if (surplus(next) == 0) exchanges.add(next);
		}
		for (final int[] more : groups) {
			for (final int[] less : groups) {
				if (surplus(more) > 0 && surplus(more) + surplus(less) == 0) exchanges
					.add(IntStream.concat(Arrays.stream(more), Arrays.stream(less))
						.toArray());
			}
		}
		exchanges.removeIf(all -> all.length == 2 * k);
		return exchanges;
	}

	static boolean overlap(final int[] one, final int[] other) {
		return Arrays.stream(one).anyMatch(c -> Arrays.stream(other).anyMatch(
			o -> o == c));
	}

	private List<int[]> groups() {
		final TreeMap<Integer, int[]> groups = new TreeMap<>();
		for (int c = 0; c < 2 * k; c++) {
			if (!isShared[c]) groups.merge(root(c), new int[] { c }, (before,
				next) -> IntStream.concat(Arrays.stream(before), Arrays.stream(next))
					.toArray());
		}
		return new ArrayList<>(groups.values());
	}

	/** By how many the other outcome has more. */
	private int surplus(final int[] members) {
		return Arrays.stream(members).map(c -> c < k ? -1 : 1).sum();
	}
}
