
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

	/** Between two shared corners another ring may have its straight side. */
	private boolean canGo(final int before, final int corner, final int after) {
		return !isShared(corner) && !(isShared(before) && isShared(after)) &&
			isNear(before, after) && !corners.hasOtherIn(new Triangle(new int[] { ring
				.x(before), ring.x(corner), ring.x(after) }, new int[] { ring.y(before),
					ring.y(corner), ring.y(after) }));
	}

	private boolean isShared(final int corner) {
		return corners.isShared(ring.x(corner), ring.y(corner));
	}

	/** All corners that were between two lie along the line between them. */
	private boolean isNear(final int before, final int after) {
		for (int i = (before + 1) % ring.size(); i != after; i = (i + 1) % ring
			.size())
		{
			if (distance(i, before, after) > distance) return false;
		}
		return true;
	}

	private double distance(final int corner, final int from, final int to) {
		final double dx = (double) ring.x(to) - ring.x(from);
		final double dy = (double) ring.y(to) - ring.y(from);
		final double px = (double) ring.x(corner) - ring.x(from);
		final double py = (double) ring.y(corner) - ring.y(from);
		final double part = (px * dx + py * dy) / (dx * dx + dy * dy);
		final double nearest = Math.max(0, Math.min(1, part));
		return Math.hypot(px - nearest * dx, py - nearest * dy);
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
