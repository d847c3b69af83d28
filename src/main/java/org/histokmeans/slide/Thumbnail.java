
package org.histokmeans.slide;

import java.io.IOException;

import net.imglib2.Interval;

import org.histokmeans.color.Rgb;

/**
 * A small picture of a slide: means of the pixels of the smallest level that is
 * as large as it. Pixels without color are white.
 */
public final class Thumbnail {

	private final int width;
	private final int height;
	private final long[][] sums;
	private final int[] counts;

	private Thumbnail(final int width, final int height) {
		this.width = width;
		this.height = height;
		sums = new long[3][width * height];
		counts = new int[width * height];
	}

	/**
	 * @param width not larger than level 0
	 * @param height not larger than level 0
	 * @return 0xRRGGBB, row by row
	 */
	public static int[] of(final TileSource slide, final int width,
		final int height) throws IOException
	{
		int level = slide.levels().size() - 1;
		while (level > 0 && (slide.levels().get(level).width() < width || slide
			.levels().get(level).height() < height))
			level--;
		final Thumbnail thumbnail = new Thumbnail(width, height);
		thumbnail.addAll(slide, level);
		return thumbnail.rgb();
	}

	private void addAll(final TileSource slide, final int level)
		throws IOException
	{
		final SlideLevel size = slide.levels().get(level);
		final RegionGrid regions = RegionGrid.ofTiles(size);
		final int[] argb = new int[(int) regions.cellPixels()];
		try (TileReader reader = slide.reader(level)) {
			for (final Interval region : regions) {
				final int columns = (int) region.dimension(0);
				final int rows = (int) region.dimension(1);
				reader.read((int) region.min(0), (int) region.min(1), columns, rows,
					argb);
				for (int i = 0; i < columns * rows; i++) {
					final long x = region.min(0) + i % columns;
					final long y = region.min(1) + i / columns;
					add((int) (x * width / size.width()) + (int) (y * height / size
						.height()) * width, slide.hasGaps() && argb[i] >>> 24 == 0
							? Rgb.WHITE : argb[i]);
				}
			}
		}
	}

	private void add(final int at, final int rgb) {
		sums[0][at] += Rgb.red(rgb);
		sums[1][at] += Rgb.green(rgb);
		sums[2][at] += Rgb.blue(rgb);
		counts[at]++;
	}

	private int[] rgb() {
		final int[] rgb = new int[counts.length];
		for (int i = 0; i < rgb.length; i++) {
			for (final long[] sum : sums) {
				rgb[i] = rgb[i] << 8 | (int) ((sum[i] + counts[i] / 2) / counts[i]);
			}
		}
		return rgb;
	}
}
