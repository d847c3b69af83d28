
package org.histokmeans.regions;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The corners of a shape, found by their places. */
final class CornerGrid {

	/** Of each row: the columns, and how many corners are there. */
	private final Map<Integer, TreeMap<Integer, Integer>> rows = new HashMap<>();

	void addAll(final Ring ring) {
		for (int i = 0; i < ring.size(); i++) {
			rows.computeIfAbsent(ring.y(i), y -> new TreeMap<>()).merge(ring.x(i), 1,
				Integer::sum);
		}
	}

	void remove(final int x, final int y) {
		rows.get(y).remove(x);
	}

	/** Whether two rings meet there. */
	boolean isShared(final int x, final int y) {
		return rows.get(y).get(x) > 1;
	}

	/** Whether a triangle has a corner in it that is not its own. */
	boolean hasOtherIn(final Triangle triangle) {
		for (int y = triangle.top(); y <= triangle.bottom(); y++) {
			final TreeMap<Integer, Integer> row = rows.get(y);
			if (row == null) continue;
			for (final int x : row.subMap(triangle.left(), true, triangle.right(),
				true).keySet())
			{
				if (triangle.contains(x, y) && !triangle.isCorner(x, y)) return true;
			}
		}
		return false;
	}
}
