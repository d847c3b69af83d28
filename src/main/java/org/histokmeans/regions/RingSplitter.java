
package org.histokmeans.regions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes simple rings of those that meet themselves. The tracer turns around
 * each pixel where two meet at a corner only, since it cannot know yet whether
 * they are of one object. If they are, its line comes to that corner twice, and
 * what lies between is a hole: it never crosses itself, so that cutting at
 * every corner that comes again leaves rings that do not meet themselves.
 */
final class RingSplitter {

	/** The smallest line that meets itself has more corners. */
	private static final int FEW = 8;

	private final List<Ring> rings = new ArrayList<>();
	private final Map<Long, Integer> places = new HashMap<>();
	private int[] x;
	private int[] y;
	private int count;

	private RingSplitter() {
		// only for the static method
	}

	/** The region within some lines, one of which is the outer one. */
	static Region region(final int label, final List<Ring> lines) {
		final RingSplitter splitter = new RingSplitter();
		lines.forEach(splitter::split);
		final List<Ring> rings = splitter.rings;
		for (int i = 0; i < rings.size(); i++) {
			if (rings.get(i).area() > 0) rings.add(0, rings.remove(i));
		}
		return new Region(label, rings);
	}

	private void split(final Ring line) {
		if (line.size() < FEW) {
			rings.add(line);
			return;
		}
		x = new int[line.size()];
		y = new int[line.size()];
		count = 0;
		places.clear();
		for (int i = 0; i < line.size(); i++) {
			add(line.x(i), line.y(i));
		}
		cut(0);
	}

	private void add(final int cornerX, final int cornerY) {
		final Integer before = places.get(key(cornerX, cornerY));
		if (before != null) {
			cut(before);
			count = before;
		}
		x[count] = cornerX;
		y[count] = cornerY;
		places.put(key(cornerX, cornerY), count++);
	}

	/** The corners from one on are a ring. */
	private void cut(final int from) {
		rings.add(new Ring(Arrays.copyOfRange(x, from, count), Arrays.copyOfRange(y,
			from, count)));
		for (int i = from; i < count; i++) {
			places.remove(key(x[i], y[i]));
		}
	}

	private static long key(final int x, final int y) {
		return (long) y << 32 | x;
	}
}
