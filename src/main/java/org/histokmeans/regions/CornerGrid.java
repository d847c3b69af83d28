
package org.histokmeans.regions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/** The corners of a shape, found by their places. */
final class CornerGrid {

	/** The row, then the column, in ascending order. */
	private final long[] keys;
	private final BitSet gone = new BitSet();

	CornerGrid(final Shape shape) {
		keys = shape.regions().stream().flatMap(region -> region.rings().stream())
			.flatMapToLong(ring -> LongStream.range(0, ring.size()).map(
				i -> RowCrossings.key(ring.x((int) i), ring.y((int) i)))).toArray();
		Arrays.sort(keys);
	}

	/** Of a corner that is not shared. */
	void remove(final int x, final int y) {
		gone.set(place(RowCrossings.key(x, y)));
	}

	/** Whether two rings meet there. */
	boolean isShared(final int x, final int y) {
		final long key = RowCrossings.key(x, y);
		final int place = place(key);
		return place + 1 < keys.length && keys[place + 1] == key;
	}

	/** Whether a triangle has a corner in it that is not its own. */
	boolean hasOtherIn(final Triangle triangle) {
		for (int y = triangle.top(); y <= triangle.bottom(); y++) {
			final long last = RowCrossings.key(triangle.right(), y);
			for (int i = place(RowCrossings.key(triangle.left(),
				y)); i < keys.length && keys[i] <= last; i++)
			{
				if (!gone.get(i) && triangle.hasInside((int) keys[i], y)) return true;
			}
		}
		return false;
	}

	/** The first that is not before a key. */
	private int place(final long key) {
		int from = 0;
		int to = keys.length;
		while (from < to) {
			final int middle = from + to >>> 1;
			if (keys[middle] < key) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}
