
package org.histokmeans.sample;

import java.util.List;
import java.util.Random;

/**
 * Wavy bundles of collagen that run past the glands as water runs past stones.
 * <p>
 * Every point has a coordinate along and one across the fibres: potential and
 * stream function of the flow past cylinders. A texture stretched in these
 * coordinates follows the fibres.
 * </p>
 */
final class Fibres {

	/** How many radii from its middle a gland bends the fibres. */
	private static final double REACH = 3;

	private final List<Gland> glands;
	private final double cos;
	private final double sin;
	private final Texture waves;
	private final Texture bundles;

	Fibres(final List<Gland> glands, final Random random) {
		this.glands = glands;
		final double angle = 0.35 + 0.4 * random.nextDouble();
		cos = StrictMath.cos(angle);
		sin = StrictMath.sin(angle);
		waves = new Texture(random.nextInt());
		bundles = new Texture(random.nextInt());
	}

	/** Position along the fibres, in pixels. */
	double along(final double x, final double y) {
		double u = cos * x + sin * y;
		for (final Gland gland : glands) {
			final double dx = x - gland.x;
			final double dy = y - gland.y;
			u += push(gland, dx, dy) * (cos * dx + sin * dy);
		}
		return u;
	}

	/** Position across the fibres, in pixels. */
	double across(final double x, final double y) {
		double v = cos * y - sin * x + wave(x, y);
		for (final Gland gland : glands) {
			final double dx = x - gland.x;
			final double dy = y - gland.y;
			v -= push(gland, dx, dy) * (cos * dy - sin * dx);
		}
		return v;
	}

	private double wave(final double x, final double y) {
		return 26 * waves.at(x / 150, y / 150) + 9 * waves.rough(x / 48 + 9, y /
			48);
	}

	/** 1 at the gland's border, less further out, as around a cylinder. */
	private static double push(final Gland gland, final double dx,
		final double dy)
	{
		final double square = gland.radius * gland.radius;
		final double distance = dx * dx + dy * dy;
		if (distance > REACH * REACH * square) return 0;
		final double fade = 1 - distance / (REACH * REACH * square);
		return fade * square / Math.max(distance, square);
	}

	/** Direction of the fibres at a point, as a unit vector (x, y). */
	double[] direction(final double x, final double y) {
		final double dx = across(x + 1, y) - across(x - 1, y);
		final double dy = across(x, y + 1) - across(x, y - 1);
		final double length = Math.sqrt(dx * dx + dy * dy);
		if (length == 0) return new double[] { cos, sin };
		return new double[] { dy / length, -dx / length };
	}

	/**
	 * How dense the collagen is, 0 (loose) to 1 (a thick bundle); negative in the
	 * clefts between them.
	 */
	double density(final double along, final double across) {
		final double thick = bundles.rough(along / 70, across / 18);
		final double fine = bundles.rough(along / 14 + 70, across / 3.2);
		final double gap = Edge.bump(bundles.rough(along / 40 + 30, across / 8),
			0.2);
		final double loose = bundles.at(along / 60 + 60, across / 30);
		final double cleft = Math.max(0, bundles.rough(along / 55 + 90, across /
			14) - 0.30 + 0.25 * loose);
		return 0.76 + 0.32 * thick + 0.34 * fine - 0.45 * gap - 5 * cleft;
	}
}
