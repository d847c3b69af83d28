
package org.histokmeans.sample;

/**
 * Smooth random texture: gradient noise of about -1 to 1 with features of about
 * one unit, the same for the same seed on every machine.
 * <p>
 * The plane's lattice points carry a hashed gradient each, blended in between
 * (K. Perlin, "Improving noise", <em>ACM Trans Graph</em> 21:681-682, 2002).
 * </p>
 */
final class Texture {

	private static final double DIAGONAL = Math.sqrt(0.5);
	private static final double[] DX = { 1, DIAGONAL, 0, -DIAGONAL, -1, -DIAGONAL,
		0, DIAGONAL };
	private static final double[] DY = { 0, DIAGONAL, 1, DIAGONAL, 0, -DIAGONAL,
		-1, -DIAGONAL };
	private static final double GAIN = 1.4;

	private final int seed;

	Texture(final int seed) {
		this.seed = seed;
	}

	double at(final double x, final double y) {
		final int column = (int) Math.floor(x);
		final int row = (int) Math.floor(y);
		final double u = x - column;
		final double v = y - row;
		final double top = blend(slope(column, row, u, v), //
			slope(column + 1, row, u - 1, v), u);
		final double bottom = blend(slope(column, row + 1, u, v - 1), //
			slope(column + 1, row + 1, u - 1, v - 1), u);
		return GAIN * blend(top, bottom, v);
	}

	/** Coarse features with features of half the size and strength on them. */
	double rough(final double x, final double y) {
		return 0.7 * at(x, y) + 0.35 * at(2 * x + 17.3, 2 * y + 5.9);
	}

	private double slope(final int column, final int row, final double u,
		final double v)
	{
		final int direction = hash(column, row) & 7;
		return DX[direction] * u + DY[direction] * v;
	}

	/** The mixing steps are those of MurmurHash3. */
	private int hash(final int column, final int row) {
		int h = column * 0x27d4eb2d ^ row * 0x165667b1 ^ seed;
		h = (h ^ h >>> 16) * 0x85ebca6b;
		h = (h ^ h >>> 13) * 0xc2b2ae35;
		return h ^ h >>> 16;
	}

	private static double blend(final double a, final double b, final double t) {
		return a + (b - a) * t * t * t * (t * (6 * t - 15) + 10);
	}
}
