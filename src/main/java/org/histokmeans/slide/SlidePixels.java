
package org.histokmeans.slide;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import net.imglib2.FinalInterval;
import net.imglib2.Interval;

import org.histokmeans.segment.PixelSource;
import org.histokmeans.segment.RegionPixels;

/**
 * The pixels of a level of a slide. Threads take a reader that is free, or
 * another one, so there are as many readers as threads.
 */
final class SlidePixels implements PixelSource, Closeable {

	private final TileSource slide;
	private final int level;
	private final List<Interval> regions;
	private final Queue<TileReader> free = new ConcurrentLinkedQueue<>();

	/** @param regions of the level */
	SlidePixels(final TileSource slide, final int level,
		final List<Interval> regions)
	{
		this.slide = slide;
		this.level = level;
		this.regions = regions;
	}

	@Override
	public Interval size() {
		final SlideLevel size = slide.levels().get(level);
		return new FinalInterval(size.width(), size.height());
	}

	@Override
	public List<Interval> regions() {
		return regions;
	}

	@Override
	public boolean allSelected() {
		return !slide.hasGaps();
	}

	@Override
	public void read(final Interval region, final RegionPixels pixels) {
		final int[] argb = pixels.copy();
		read(region, argb);
		if (slide.hasGaps()) select(argb, pixels);
	}

	/** @throws UncheckedIOException if it cannot be read */
	void read(final Interval region, final int[] argb) {
		try {
			final TileReader reader = take();
			try {
				reader.read((int) region.min(0), (int) region.min(1), (int) region
					.dimension(0), (int) region.dimension(1), argb);
			}
			finally {
				free.add(reader);
			}
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private TileReader take() throws IOException {
		final TileReader reader = free.poll();
		return reader == null ? slide.reader(level) : reader;
	}

	private static void select(final int[] argb, final RegionPixels pixels) {
		final boolean[] selected = pixels.selection();
		for (int i = 0; i < pixels.count(); i++) {
			selected[i] = argb[i] >>> 24 != 0;
		}
	}

	@Override
	public void close() throws IOException {
		for (TileReader reader = free.poll(); reader != null; reader = free
			.poll())
		{
			reader.close();
		}
	}
}
