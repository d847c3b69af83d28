
package org.histokmeans.regions;

/**
 * A closed line through the corners of pixels; the last corner is joined to the
 * first. Pixel (x, y) is the square from its upper left corner (x, y) to (x +
 * 1, y + 1). Immutable.
 */
public final class Ring {

	private final int[] x;
	private final int[] y;

	/** Takes the arrays. */
	Ring(final int[] x, final int[] y) {
		this.x = x;
		this.y = y;
	}

	/** Number of corners, the first one once. */
	public int size() {
		return x.length;
	}

	public int x(final int corner) {
		return x[corner];
	}

	public int y(final int corner) {
		return y[corner];
	}

	/**
	 * The pixels inside; negative if the line runs counterclockwise on a screen,
	 * as those around holes do.
	 */
	public double area() {
		double twice = 0;
		for (int i = 0; i < size(); i++) {
			final int next = i + 1 == size() ? 0 : i + 1;
			twice += (double) x[i] * y[next] - (double) x[next] * y[i];
		}
		return twice / 2;
	}
}
