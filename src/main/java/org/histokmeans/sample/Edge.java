
package org.histokmeans.sample;

/** Soft borders, as a microscope draws them. */
final class Edge {

	private Edge() {
		// only functions
	}

	/**
	 * How much of a pixel lies inside a shape, 0 to 1, when the pixel's center
	 * lies {@code depth} pixels inside its border and optics smear the border
	 * over {@code blur} pixels to either side.
	 */
	static double cover(final double depth, final double blur) {
		if (depth <= -blur) return 0;
		if (depth >= blur) return 1;
		final double t = (depth + blur) / (2 * blur);
		return t * t * (3 - 2 * t);
	}

	/** A bump of height 1 at 0 that ends {@code width} away from it. */
	static double bump(final double distance, final double width) {
		final double t = distance / width;
		return t * t >= 1 ? 0 : (1 - t * t) * (1 - t * t);
	}
}
