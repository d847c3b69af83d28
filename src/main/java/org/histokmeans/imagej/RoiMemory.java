
package org.histokmeans.imagej;

import org.histokmeans.regions.Region;
import org.histokmeans.regions.Ring;
import org.histokmeans.regions.Shape;
import org.histokmeans.text.LabelMessages;

/**
 * Whether memory holds the selections of slides. ImageJ needs all corners of a
 * selection at once, several times over while it is made and encoded, and a zip
 * all names of its entries until it is complete.
 */
final class RoiMemory {

	/** Two million were too many for 110 MB and fitted into 130. */
	private static final long CORNER = 64;

	/** 200,000 were too many for 60 MB and fitted into 80. */
	private static final long ENTRY = 400;

	/** For the program, and rows of tiles. */
	private static final long FIXED = 48L << 20;

	private final String title;
	private final long there;
	private long entries;

	RoiMemory(final String title) {
		this(title, Runtime.getRuntime().maxMemory());
	}

	/** @param there bytes that Java may use */
	RoiMemory(final String title, final long there) {
		this.title = title;
		this.there = there;
	}

	/**
	 * Before a selection is made.
	 *
	 * @throws IllegalArgumentException with a sentence, if there is less memory
	 *           than it needs
	 */
	void check(final Shape shape) {
		long corners = 0;
		for (final Region region : shape.regions()) {
			for (final Ring ring : region.rings()) {
				corners += ring.size() + 1;
			}
		}
		entries++;
		final long needed = FIXED + CORNER * corners + ENTRY * entries;
		if (needed > there) throw new IllegalArgumentException(String.format(
			LabelMessages.ROIS_NEED_MEMORY, title, megabytes(needed), megabytes(
				there)));
	}

	private static long megabytes(final long bytes) {
		return (bytes >> 20) + 1;
	}
}
