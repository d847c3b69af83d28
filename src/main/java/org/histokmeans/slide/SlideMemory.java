
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.text.SlideMessages;

/**
 * How much memory it takes to segment a slide by tiles: it grows with the
 * threads and, for rows of tiles that wait, with the width of the slide.
 */
public final class SlideMemory {

	/** Tables of all colors, the fit, and the program. */
	private static final long FIXED = 90L << 20;

	/** Counts of a thread; more threads than these share tables. */
	private static final long TABLE = 32L << 20;
	private static final int MAX_TABLES = 4;

	/** Colors, labels, and what a decoder needs, for each pixel of a region. */
	private static final int REGION = 12;

	private SlideMemory() {
		// only static methods
	}

	/**
	 * Before the first tile is read.
	 *
	 * @throws IOException with a sentence, if Java may use less than is needed
	 */
	public static void check(final Path path, final SlideLevel level,
		final int threads) throws IOException
	{
		final long needed = megabytes(needed(level, threads));
		final long there = megabytes(Runtime.getRuntime().maxMemory());
		if (there < needed) throw new IOException(String.format(
			SlideMessages.SLIDE_HEAP, path, needed, threads, there, needed));
	}

	/**
	 * In bytes.
	 *
	 * @throws IOException with a sentence, if it is no slide
	 */
	public static long needed(final Path path, final int level, final int threads)
		throws IOException
	{
		try (TileSource slide = Slides.open(path, level)) {
			return (long) needed(slide.levels().get(level), threads);
		}
	}

	/** Sides that a file only says it has may be beyond whole numbers. */
	static double needed(final SlideLevel level, final int threads) {
		final long region = Math.max(RegionGrid.ofTiles(level).cellPixels(),
			RegionGrid.ofLabels(level).cellPixels());
		final long waiting = (long) level.width() * LabelPyramid.TILE;
		return FIXED + TABLE * Math.min(threads, MAX_TABLES) + (double) REGION *
			region * threads + waiting;
	}

	private static long megabytes(final double bytes) {
		return (long) (bytes / (1 << 20)) + 1;
	}
}
