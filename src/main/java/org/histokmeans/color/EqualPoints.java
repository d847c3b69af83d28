
package org.histokmeans.color;

import java.util.Arrays;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * Finds points that are equal.
 * <p>
 * Implementation note: a hash table of open addresses, cut into parts by the
 * hash: the table of a part stays in the cache, and the parts run at the same
 * time.
 * </p>
 */
final class EqualPoints {

	private static final int PART_BITS = 5;
	private static final int PARTS = 1 << PART_BITS;
	private static final int BITS = 21;
	private static final long OFFSET = 1L << BITS - 1;

	private final int[][] xyz;
	private final Workers workers;
	private final int size;
	private final int[] hashes;
	private final int[] first;

	/** @param xyz coordinates by axis, of magnitudes below 2^20 */
	EqualPoints(final int[][] xyz, final Workers workers) {
		this.xyz = xyz;
		this.workers = workers;
		size = xyz[0].length;
		hashes = new int[size];
		first = new int[size];
	}

	/** The first point that each one is equal to: most often itself. */
	int[] first() {
		Blocks.visit(size, workers, (from, end) -> {
			for (int i = from; i < end; i++) {
				hashes[i] = hash(i);
			}
		});
		final int[] start = startOfParts();
		final int[] members = members(start.clone());
		workers.run(PARTS, part -> findFirst(members, start[part], start[part +
			1]));
		return first;
	}

	private int[] startOfParts() {
		final int[] start = new int[PARTS + 1];
		for (final int hash : hashes) {
			start[part(hash) + 1]++;
		}
		Arrays.parallelPrefix(start, Integer::sum);
		return start;
	}

	/** Points in ascending order, part by part. */
	private int[] members(final int[] next) {
		final int[] members = new int[size];
		for (int i = 0; i < size; i++) {
			members[next[part(hashes[i])]++] = i;
		}
		return members;
	}

	/** All bits of a point, then the better half of their product. */
	private int hash(final int i) {
		final long key = (xyz[0][i] + OFFSET << BITS | xyz[1][i] + OFFSET) << BITS |
			xyz[2][i] + OFFSET;
		return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> 32);
	}

	/** An entry is a hash and, in its lower half, the number of a point + 1. */
	private void findFirst(final int[] members, final int start, final int end) {
		final long[] table = new long[Integer.highestOneBit(end - start | 1) << 2];
		for (int m = start; m < end; m++) {
			first[members[m]] = findOrAdd(table, members[m]);
		}
	}

	private static int part(final int hash) {
		return hash >>> Integer.SIZE - PART_BITS;
	}

	private int findOrAdd(final long[] table, final int i) {
		final int hash = hashes[i];
		int slot = hash & table.length - 1;
		while (table[slot] != 0) {
			final int other = (int) table[slot] - 1;
			if ((int) (table[slot] >>> 32) == hash && equal(i, other)) return other;
			slot = slot + 1 & table.length - 1;
		}
		table[slot] = (long) hash << 32 | i + 1;
		return i;
	}

	private boolean equal(final int i, final int j) {
		return xyz[0][i] == xyz[0][j] && xyz[1][i] == xyz[1][j] &&
			xyz[2][i] == xyz[2][j];
	}
}
