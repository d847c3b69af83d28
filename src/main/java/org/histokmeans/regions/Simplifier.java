
package org.histokmeans.regions;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes outlines of fewer corners, none of which leaves a given distance, and
 * which stay valid: a corner is taken away only if nothing but its own side of
 * the outline changes, that is if no other corner of the shape is in the
 * triangle of it and its neighbors. Corners where two rings meet stay.
 */
final class Simplifier {

	private final CornerGrid corners;
	private final double distance;

	private Simplifier(final Shape shape, final double distance) {
		corners = new CornerGrid(shape);
		this.distance = distance;
	}

	static Shape simplified(final Shape shape, final double distance) {
		final Simplifier simplifier = new Simplifier(shape, distance);
		final List<Region> regions = new ArrayList<>();
		for (final Region region : shape.regions()) {
			regions.add(simplifier.simplified(region));
		}
		return new Shape(shape.label(), shape.number(), regions);
	}

	private Region simplified(final Region region) {
		final List<Ring> rings = new ArrayList<>();
		for (final Ring ring : region.rings()) {
			rings.add(new RingSimplifier(ring, corners, distance).simplified());
		}
		return region.with(rings);
	}
}
