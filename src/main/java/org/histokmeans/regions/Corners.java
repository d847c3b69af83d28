
package org.histokmeans.regions;

import java.util.Arrays;

/**
 * The corners of lines that are not closed yet, as linked lists in three
 * arrays. What closed lines took is used again, so that the memory follows the
 * lines that are open at once, not the image.
 */
final class Corners {

	static final int NONE = -1;

	private int[] x = new int[1 << 10];
	private int[] y = new int[1 << 10];
	private int[] next = new int[1 << 10];
	private int used;
	private int free = NONE;

	int add(final int cornerX, final int cornerY) {
		final int corner = place();
		x[corner] = cornerX;
		y[corner] = cornerY;
		next[corner] = NONE;
		return corner;
	}

	private int place() {
		if (free == NONE) {
			if (used == x.length) grow();
			return used++;
		}
		final int place = free;
		free = next[free];
		return place;
	}

	private void grow() {
		x = Arrays.copyOf(x, 2 * used);
		y = Arrays.copyOf(y, 2 * used);
		next = Arrays.copyOf(next, 2 * used);
	}

	void link(final int corner, final int follower) {
		next[corner] = follower;
	}

	/** Takes the corners out, from the first to the last one. */
	Ring take(final int first, final int last) {
		int count = 1;
		for (int i = first; i != last; i = next[i]) {
			count++;
		}
		final int[] ringX = new int[count];
		final int[] ringY = new int[count];
		for (int i = first, n = 0; n < count; i = next[i], n++) {
			ringX[n] = x[i];
			ringY[n] = y[i];
		}
		next[last] = free;
		free = first;
		return new Ring(ringX, ringY);
	}
}
