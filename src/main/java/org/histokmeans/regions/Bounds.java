
package org.histokmeans.regions;

/** The rectangle around a ring. Immutable. */
final class Bounds {

	private int left = Integer.MAX_VALUE;
	private int top = Integer.MAX_VALUE;
	private int right;
	private int bottom;

	Bounds(final Ring ring) {
		for (int i = 0; i < ring.size(); i++) {
			left = Math.min(left, ring.x(i));
			top = Math.min(top, ring.y(i));
			right = Math.max(right, ring.x(i));
			bottom = Math.max(bottom, ring.y(i));
		}
	}

	int left() {
		return left;
	}

	int top() {
		return top;
	}

	/** The first column, or row, that is outside. */
	int right() {
		return right;
	}

	int bottom() {
		return bottom;
	}
}
