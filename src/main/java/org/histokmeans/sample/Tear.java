
package org.histokmeans.sample;

import java.util.Random;

/** A lens of glass where the section has torn along its fibres. */
final class Tear {

	private final Fibres fibres;
	private final double x;
	private final double y;
	private final double halfLength;
	private final double halfWidth;
	private final Texture fray;
	private double along;
	private double across;

	Tear(final Fibres fibres, final double x, final double y, final double length,
		final Random random)
	{
		this.fibres = fibres;
		this.x = x;
		this.y = y;
		halfLength = length / 2;
		halfWidth = length / 7.5;
		fray = new Texture(random.nextInt());
	}

	/** Takes its place between the fibres, once these have theirs. */
	void open() {
		along = fibres.along(x, y);
		across = fibres.across(x, y);
	}

	/** Pixels inside the tear; negative outside. */
	double depthAt(final double px, final double py) {
		return depth(fibres.along(px, py), fibres.across(px, py));
	}

	/** The same for a point given in the coordinates of the fibres. */
	double depth(final double u, final double v) {
		final double s = (u - along) / halfLength;
		if (s * s > 2) return -halfWidth;
		final double frayed = 5 * fray.at(u / 50, v / 12) + 1.5 * fray.at(u / 12,
			v / 5);
		return halfWidth * (1 - s * s) - Math.abs(v - across) + frayed;
	}
}
