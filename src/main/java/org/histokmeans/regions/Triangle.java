
package org.histokmeans.regions;

/** Three corners. Immutable. */
final class Triangle {

	private final int[] x;
	private final int[] y;

	Triangle(final int[] x, final int[] y) {
		this.x = x;
		this.y = y;
	}

	int left() {
		return Math.min(x[0], Math.min(x[1], x[2]));
	}

	int right() {
		return Math.max(x[0], Math.max(x[1], x[2]));
	}

	int top() {
		return Math.min(y[0], Math.min(y[1], y[2]));
	}

	int bottom() {
		return Math.max(y[0], Math.max(y[1], y[2]));
	}

	/** Whether a point that is none of its corners is in it or on its sides. */
	boolean hasInside(final int px, final int py) {
		return contains(px, py) && !isCorner(px, py);
	}

	private boolean isCorner(final int px, final int py) {
		return px == x[0] && py == y[0] || px == x[1] && py == y[1] || px == x[2] &&
			py == y[2];
	}

	private boolean contains(final int px, final int py) {
		final long a = side(0, 1, px, py);
		final long b = side(1, 2, px, py);
		final long c = side(2, 0, px, py);
		return a >= 0 && b >= 0 && c >= 0 || a <= 0 && b <= 0 && c <= 0;
	}

	private long side(final int from, final int to, final int px, final int py) {
		return (long) (x[to] - x[from]) * (py - y[from]) - (long) (y[to] -
			y[from]) * (px - x[from]);
	}
}
