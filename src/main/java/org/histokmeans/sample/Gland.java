
package org.histokmeans.sample;

import java.util.Random;

/** A round gland: epithelium around a lumen. */
final class Gland {

	private static final double LUMEN = 0.48;
	private static final double OUTSIDE = -1e6;

	final double x;
	final double y;
	final double radius;
	private final double lumenRadius;
	private final double squash;
	private final Texture outline;

	Gland(final double x, final double y, final double radius,
		final Random random)
	{
		this.x = x;
		this.y = y;
		this.radius = radius;
		lumenRadius = LUMEN * radius;
		squash = 0.85 + 0.3 * random.nextDouble();
		outline = new Texture(random.nextInt());
	}

	/** Pixels inside the gland's outer border; negative outside. */
	double depth(final double px, final double py) {
		final double distance = distance(px, py);
		if (distance > 1.5 * radius) return OUTSIDE;
		return radius - distance + 0.16 * radius * outline.at(px / 60, py / 60);
	}

	/** Pixels inside the lumen; negative in and outside the epithelium. */
	double lumenDepth(final double px, final double py) {
		final double distance = distance(px, py);
		if (distance > 1.5 * radius) return OUTSIDE;
		return lumenRadius - distance + 0.22 * radius * outline.rough(px / 45 + 9,
			py / 45) + 2.5 * outline.at(px / 11, py / 11);
	}

	/** From the center to the outer border in a direction, a unit vector. */
	double reach(final double[] direction) {
		double r = radius;
		for (int i = 0; i < 8; i++) {
			r += 0.7 * depth(x + r * direction[0], y + r * direction[1]);
		}
		return r;
	}

	/** -1 to 1, alike along a radius: cell after cell around the lumen. */
	double streak(final double px, final double py) {
		final double dx = px - x;
		final double dy = py - y;
		final double scale = radius / (7 * Math.max(1, Math.sqrt(dx * dx + dy *
			dy)));
		return outline.at(dx * scale + 40, dy * scale + 40);
	}

	private double distance(final double px, final double py) {
		final double dx = (px - x) * squash;
		final double dy = (py - y) / squash;
		return Math.sqrt(dx * dx + dy * dy);
	}
}
