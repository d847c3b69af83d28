
package org.histokmeans.regions;

import java.util.Arrays;

/** Which pixels are inside a ring along the edges of pixels. */
final class RowCrossings {

	/** The upright edges, one for each row: the row, then the column. */
	private final long[] edges;

	RowCrossings(final Ring ring) {
		final long[] all = new long[rows(ring)];
		int count = 0;
		for (int i = 0; i < ring.size(); i++) {
			final int next = (i + 1) % ring.size();
			if (ring.x(i) != ring.x(next)) continue;
			final int bottom = Math.max(ring.y(i), ring.y(next));
			for (int y = Math.min(ring.y(i), ring.y(next)); y < bottom; y++) {
				all[count++] = key(ring.x(i), y);
			}
		}
		Arrays.sort(all);
		edges = all;
	}

	private static int rows(final Ring ring) {
		int rows = 0;
		for (int i = 0; i < ring.size(); i++) {
			rows += Math.abs(ring.y(i) - ring.y((i + 1) % ring.size()));
		}
		return rows;
	}

	/** An odd number of edges is on the left of a pixel inside. */
	boolean contain(final int x, final int y) {
		return (place(key(x, y) + 1) - place(key(0, y))) % 2 != 0;
	}

	/** How many edges are before a key. */
	private int place(final long key) {
		int from = 0;
		int to = edges.length;
		while (from < to) {
			final int middle = from + to >>> 1;
			if (edges[middle] < key) from = middle + 1;
			else to = middle;
		}
		return from;
	}

	static long key(final int x, final int y) {
		return (long) y << 32 | x;
	}
}
