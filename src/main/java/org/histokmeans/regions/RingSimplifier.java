
package org.histokmeans.regions;

/** Takes away corners of a ring, see {@link Simplifier}. */
final class RingSimplifier {

	private static final int TRIANGLE = 3;

	private final Ring ring;
	private final CornerGrid corners;
	private final double distance;
	private final int[] next;
	private int left;

	RingSimplifier(final Ring ring, final CornerGrid corners,
		final double distance)
	{
		this.ring = ring;
		this.corners = corners;
		this.distance = distance;
		left = ring.size();
		next = new int[left];
		for (int i = 0; i < left; i++) {
			next[i] = (i + 1) % left;
		}
	}

	/** Goes around until nothing can be taken away. */
	Ring simplified() {
		int before = 0;
		int kept = 0;
		while (kept < left && left > TRIANGLE) {
			if (canGo(before, next[before], next[next[before]])) {
				takeAway(before);
				kept = 0;
			}
			else kept++;
			before = next[before];
		}
		return remaining(before);
	}

	private boolean canGo(final int before, final int corner, final int after) {
		return !corners.isShared(ring.x(corner), ring.y(corner)) && isNear(before,
			after) && !corners.hasOtherIn(new Triangle(new int[] { ring.x(before),
				ring.x(corner), ring.x(after) }, new int[] { ring.y(before), ring.y(
					corner), ring.y(after) }));
	}

	/** All that was between two corners lies along the line between them. */
	private boolean isNear(final int before, final int after) {
		final double dx = (double) ring.x(after) - ring.x(before);
		final double dy = (double) ring.y(after) - ring.y(before);
		final double limit = distance * Math.hypot(dx, dy);
		for (int i = (before + 1) % ring.size(); i != after; i = (i + 1) % ring
			.size())
		{
			final double px = (double) ring.x(i) - ring.x(before);
			final double py = (double) ring.y(i) - ring.y(before);
			if (Math.abs(dx * py - dy * px) > limit) return false;
		}
		return true;
	}

	private void takeAway(final int before) {
		final int corner = next[before];
		corners.remove(ring.x(corner), ring.y(corner));
		next[before] = next[corner];
		left--;
	}

	private Ring remaining(final int first) {
		final int[] x = new int[left];
		final int[] y = new int[left];
		for (int i = 0, corner = first; i < left; i++, corner = next[corner]) {
			x[i] = ring.x(corner);
			y[i] = ring.y(corner);
		}
		return new Ring(x, y);
	}
}
