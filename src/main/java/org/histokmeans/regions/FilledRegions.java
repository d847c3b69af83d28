
package org.histokmeans.regions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Regions without holes. What lies in a hole of its own class is a part of the
 * whole then, and no region of its own. A hole is known only when what is
 * around it has ended, so all regions wait for the end.
 */
final class FilledRegions implements RegionSink {

	/** Of each label: by a pixel of each region. */
	private final Map<Integer, TreeMap<Long, Region>> waiting = new HashMap<>();

	/** In the order in which they came. */
	private final List<Region> regions = new ArrayList<>();
	private final double minArea;

	/** @param minArea of a filled region, in pixels */
	FilledRegions(final double minArea) {
		this.minArea = minArea;
	}

	@Override
	public void take(final Region region) {
		final Region filled = region.filled();
		if (filled.pixels() < minArea) return;
		final TreeMap<Long, Region> others = waiting.computeIfAbsent(region.label(),
			label -> new TreeMap<>());
		if (region.rings().size() > 1) swallow(region.outer(), others);
		others.put(pixel(filled.outer()), filled);
		regions.add(filled);
	}

	/** Nothing of the same label is inside but in holes. */
	private static void swallow(final Ring outer,
		final TreeMap<Long, Region> others)
	{
		final Bounds bounds = new Bounds(outer);
		RowCrossings inside = null;
		for (int y = bounds.top(); y < bounds.bottom(); y++) {
			final Map<Long, Region> row = others.subMap(RowCrossings.key(bounds
				.left(), y), RowCrossings.key(bounds.right(), y));
			if (row.isEmpty()) continue;
			if (inside == null) inside = new RowCrossings(outer);
			final RowCrossings known = inside;
			row.keySet().removeIf(pixel -> known.contain(pixel.intValue(),
				(int) (pixel >> 32)));
		}
	}

	/** The leftmost of its uppermost pixels: right below that corner. */
	private static long pixel(final Ring outer) {
		long first = Long.MAX_VALUE;
		for (int i = 0; i < outer.size(); i++) {
			first = Math.min(first, RowCrossings.key(outer.x(i), outer.y(i)));
		}
		return first;
	}

	/** Hands on what is no part of another one. */
	void end(final RegionSink sink) throws IOException {
		for (final Region region : regions) {
			if (waiting.get(region.label()).get(pixel(region.outer())) == region) {
				sink.take(region);
			}
		}
	}
}
