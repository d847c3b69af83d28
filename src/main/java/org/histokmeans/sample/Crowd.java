
package org.histokmeans.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nuclei in the order they came, with quick access to the neighbors. */
final class Crowd {

	/** Longer than two of the longest half axes: neighbors are next door. */
	private static final int BUCKET = 32;

	private final List<Nucleus> all = new ArrayList<>();
	private final Map<Long, List<Nucleus>> buckets = new HashMap<>();

	/** Takes the nucleus in unless it crowds another. */
	boolean add(final Nucleus nucleus, final double distance) {
		if (isCrowded(nucleus, distance)) return false;
		all.add(nucleus);
		buckets.computeIfAbsent(key(nucleus, 0, 0), k -> new ArrayList<>()).add(
			nucleus);
		return true;
	}

	List<Nucleus> nuclei() {
		return all;
	}

	private boolean isCrowded(final Nucleus nucleus, final double distance) {
		for (int dy = -1; dy <= 1; dy++) {
			for (int dx = -1; dx <= 1; dx++) {
				if (isCrowded(nucleus, distance, key(nucleus, dx, dy))) return true;
			}
		}
		return false;
	}

	private boolean isCrowded(final Nucleus nucleus, final double distance,
		final long key)
	{
		final List<Nucleus> bucket = buckets.get(key);
		return bucket != null && bucket.stream().anyMatch(other -> nucleus.crowds(
			other, distance));
	}

	private static long key(final Nucleus nucleus, final int dx, final int dy) {
		final long column = (long) Math.floor(nucleus.x / BUCKET) + dx;
		final long row = (long) Math.floor(nucleus.y / BUCKET) + dy;
		return column << 32 ^ row & 0xffffffffL;
	}
}
