
package org.histokmeans.regions;

/**
 * A piece of an outline while it is traced: it grows at both ends until they
 * meet.
 */
final class OpenLine {

	private final Corners corners;
	private int first;
	private int last;

	/** The line that this one became a part of, or null. */
	private OpenLine whole;

	OpenLine(final Corners corners, final int corner) {
		this.corners = corners;
		first = corner;
		last = corner;
	}

	/** The line that this one is, or is a part of. */
	OpenLine whole() {
		OpenLine line = this;
		while (line.whole != null) {
			if (line.whole.whole != null) line.whole = line.whole.whole;
			line = line.whole;
		}
		return line;
	}

	void append(final int corner) {
		corners.link(last, corner);
		last = corner;
	}

	void prepend(final int corner) {
		corners.link(corner, first);
		first = corner;
	}

	/** Another line follows this one, and is a part of it from now on. */
	void append(final OpenLine follower) {
		corners.link(last, follower.first);
		last = follower.last;
		follower.whole = this;
	}

	/** Its ends have met. */
	Ring close() {
		return corners.take(first, last);
	}
}
