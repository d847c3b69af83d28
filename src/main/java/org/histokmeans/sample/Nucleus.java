
package org.histokmeans.sample;

import java.util.Random;

/**
 * One nucleus: an ellipse with a wobbling outline, a dark rim, clumped
 * chromatin and a haematoxylin of its own.
 */
final class Nucleus {

	/**
	 * Kinds of cells, by long half axis in pixels (from, to), short half axis in
	 * parts of the long one (from, to), mean amount of haematoxylin, and how much
	 * that varies with clumps and grows at the rim.
	 */
	enum Kind {

			EPITHELIAL(8.5, 12, 0.5, 0.75, 0.56, 0.45, 0.4), //
			LYMPHOCYTE(6, 7.6, 0.72, 1, 0.9, 0.35, 0.15), //
			BLAST(8, 10.5, 0.7, 0.95, 0.45, 0.55, 0.45), //
			FIBROBLAST(8, 12, 0.2, 0.36, 0.8, 0.25, 0.1);

		private final double shortest;
		private final double longest;
		private final double slimmest;
		private final double roundest;
		private final double dye;
		private final double clumps;
		private final double rim;

		Kind(final double shortest, final double longest, final double slimmest,
			final double roundest, final double dye, final double clumps,
			final double rim)
		{
			this.shortest = shortest;
			this.longest = longest;
			this.slimmest = slimmest;
			this.roundest = roundest;
			this.dye = dye;
			this.clumps = clumps;
			this.rim = rim;
		}
	}

	final double x;
	final double y;
	final double major;
	final double minor;
	final Stain stain;
	private final Kind kind;
	private final double cos;
	private final double sin;
	private final double bend;
	private final double dye;
	private final Texture chromatin;

	/** @param direction the long axis, a unit vector (x, y) */
	Nucleus(final Kind kind, final double x, final double y,
		final double[] direction, final Random random)
	{
		this.kind = kind;
		this.x = x;
		this.y = y;
		cos = direction[0];
		sin = direction[1];
		major = between(kind.shortest, kind.longest, random);
		minor = major * between(kind.slimmest, kind.roundest, random);
		bend = between(-0.25, 0.25, random);
		dye = kind.dye * between(0.62, 1.3, random);
		stain = Stain.ofNucleus(random);
		chromatin = new Texture(random.nextInt());
	}

	private static double between(final double low, final double high,
		final Random random)
	{
		return low + (high - low) * random.nextDouble();
	}

	/** Pixels inside the outline, roughly; negative outside. */
	double depth(final double px, final double py) {
		final double dx = px - x;
		final double dy = py - y;
		final double u = (dx * cos + dy * sin) / major;
		final double v = (dy * cos - dx * sin) / minor - bend * (u * u - 0.5);
		final double wobble = 0.14 * chromatin.at(px / 7 + 50, py / 7);
		return minor * (1 - Math.sqrt(u * u + v * v) + wobble);
	}

	/** How much haematoxylin lies at a point {@code depth} inside. */
	double dye(final double px, final double py, final double depth) {
		final double clumps = kind.clumps * chromatin.rough(px / 3.6, py / 3.6);
		final double rim = kind.rim * Edge.bump(depth - 1.2, 2.2);
		final double specks = 0.45 * Edge.bump(chromatin.at(px / 8, py / 8 + 90) -
			0.75, 0.3);
		return dye * Math.max(0.3, 1 + clumps + rim + specks);
	}

	/** True if the two lie closer than {@code distance} times touching. */
	boolean crowds(final Nucleus other, final double distance) {
		final double dx = other.x - x;
		final double dy = other.y - y;
		final double reach = distance * (reach(dx, dy) + other.reach(dx, dy));
		return dx * dx + dy * dy < reach * reach;
	}

	/** From the center to the ellipse in the direction (dx, dy). */
	private double reach(final double dx, final double dy) {
		final double u = (dx * cos + dy * sin) / major;
		final double v = (dy * cos - dx * sin) / minor;
		final double scale = Math.sqrt(u * u + v * v);
		return scale == 0 ? minor : Math.sqrt(dx * dx + dy * dy) / scale;
	}
}
