
package org.histokmeans.sample;

import java.util.Random;

/** A loose heap of lymphocytes in the stroma. */
final class LymphocyteHeap {

	final double x;
	final double y;
	final double radius;
	private final Texture outline;

	LymphocyteHeap(final double x, final double y, final double radius,
		final Random random)
	{
		outline = new Texture(random.nextInt());
		this.x = x;
		this.y = y;
		this.radius = radius;
	}

	/** 1 in the middle, falling to 0 outside. */
	double density(final double px, final double py) {
		final double dx = px - x;
		final double dy = py - y;
		final double distance = Math.sqrt(dx * dx + dy * dy);
		if (distance > 2 * radius) return 0;
		final double wobble = 0.45 * radius * outline.rough(px / 60, py / 60);
		return Edge.cover(radius - distance + wobble, 0.4 * radius);
	}
}
