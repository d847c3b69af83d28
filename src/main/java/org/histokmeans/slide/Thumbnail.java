
package org.histokmeans.slide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import net.imglib2.Interval;

import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * A small picture of a slide: means of the pixels of the smallest level that is
 * as large as it. Pixels without color are white.
 */
public final class Thumbnail {

	private final TileSource slide;
	private final int width;
	private final int height;
	private final long[][] sums;
	private final int[] counts;

	private Thumbnail(final TileSource slide, final int width, final int height) {
		this.slide = slide;
		this.width = width;
		this.height = height;
		sums = new long[3][width * height];
		counts = new int[width * height];
	}

	/**
	 * As large as the small picture of the labels of a level.
	 *
	 * @throws IOException with a sentence, if the level cannot be read
	 */
	public static Thumbnail of(final TileSource slide, final int level,
		final Workers workers) throws IOException
	{
		final List<TileGrid> grids = TileGrid.pyramid(slide.levels().get(level)
			.width(), slide.levels().get(level).height());
		final TileGrid small = grids.get(TileGrid.smallLevel(grids));
		return of(slide, level, small.width, small.height, workers);
	}

	/** A copy that is damaged does no harm: a larger one is read. */
	static Thumbnail of(final TileSource slide, final int level, final int width,
		final int height, final Workers workers) throws IOException
	{
		for (int copy = slide.levels().size() - 1; copy > level; copy--) {
			if (!isFit(slide, copy, level, width, height)) continue;
			try {
				return new Thumbnail(slide, width, height).read(copy, workers);
			}
			catch (final IOException e) {
				// the level itself is read, or why it cannot be is told
			}
		}
		return new Thumbnail(slide, width, height).read(level, workers);
	}

	/** Large enough, and of tiles that need no more memory than the level's. */
	private static boolean isFit(final TileSource slide, final int copy,
		final int level, final int width, final int height)
	{
		final SlideLevel size = slide.levels().get(copy);
		return size.width() >= width && size.height() >= height && RegionGrid
			.ofTiles(size).cellPixels() <= RegionGrid.ofLabels(slide.levels().get(
				level)).cellPixels();
	}

	private Thumbnail read(final int level, final Workers workers)
		throws IOException
	{
		final RegionGrid regions = RegionGrid.ofTiles(slide.levels().get(level));
		workers.report(Stage.PICTURING, 0);
		try (SlidePixels pixels = new SlidePixels(slide, level, regions)) {
			workers.run(regions.size(), i -> {
				final int[] argb = new int[(int) regions.cellPixels()];
				pixels.read(regions.get(i), argb);
				add(regions.get(i), argb, slide.levels().get(level));
				workers.report(Stage.PICTURING, (double) i / regions.size());
			});
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
		return this;
	}

	private synchronized void add(final Interval region, final int[] argb,
		final SlideLevel size)
	{
		final int columns = (int) region.dimension(0);
		final int count = columns * (int) region.dimension(1);
		for (int i = 0; i < count; i++) {
			final long x = region.min(0) + i % columns;
			final long y = region.min(1) + i / columns;
			add((int) (x * width / size.width()) + (int) (y * height / size
				.height()) * width, slide.hasGaps() && argb[i] >>> 24 == 0 ? Rgb.WHITE
					: argb[i]);
		}
	}

	private void add(final int at, final int rgb) {
		sums[0][at] += Rgb.red(rgb);
		sums[1][at] += Rgb.green(rgb);
		sums[2][at] += Rgb.blue(rgb);
		counts[at]++;
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/** 0xRRGGBB, row by row. */
	public int[] rgb() {
		final int[] rgb = new int[counts.length];
		for (int i = 0; i < rgb.length; i++) {
			for (final long[] sum : sums) {
				rgb[i] = rgb[i] << 8 | (int) ((sum[i] + counts[i] / 2) / counts[i]);
			}
		}
		return rgb;
	}
}
