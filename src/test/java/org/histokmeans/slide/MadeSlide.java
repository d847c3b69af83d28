
package org.histokmeans.slide;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.sample.HESample;

/** A slide of one level that is in memory, in tiles of any size. */
final class MadeSlide implements TileSource {

	private final int width;
	private final int height;
	private final int[] pixels;
	private final SlideLevel level;
	private final boolean hasGaps;
	private final AtomicLong read = new AtomicLong();
	private int originX;
	private int originY;

	MadeSlide(final int width, final int height, final int tileWidth,
		final int tileHeight)
	{
		this(width, height, new HESample(width, height, 9, 1, 1).pixels(),
			new SlideLevel(width, height, tileWidth, tileHeight, 1), false);
	}

	private MadeSlide(final int width, final int height, final int[] pixels,
		final SlideLevel level, final boolean hasGaps)
	{
		this.width = width;
		this.height = height;
		this.pixels = pixels;
		this.level = level;
		this.hasGaps = hasGaps;
	}

	/** The same with pixels that have no color. */
	MadeSlide withGaps() {
		final int[] some = pixels.clone();
		for (int i = 0; i < some.length; i++) {
			final boolean isGap = (i % width / 100 + i / width / 70) % 3 == 0;
			some[i] = some[i] & 0xFFFFFF | (isGap ? 0 : 0xFF000000);
		}
		return new MadeSlide(width, height, some, level, true);
	}

	/** Where others begin to count. */
	MadeSlide withOrigin(final int x, final int y) {
		originX = x;
		originY = y;
		return this;
	}

	@Override
	public int originX() {
		return originX;
	}

	@Override
	public int originY() {
		return originY;
	}

	/** Pixels that were read, again each time. */
	long read() {
		return read.get();
	}

	int[] pixels() {
		return pixels;
	}

	boolean[] selection() {
		final boolean[] selection = new boolean[pixels.length];
		for (int i = 0; i < selection.length; i++) {
			selection[i] = !hasGaps || pixels[i] >>> 24 != 0;
		}
		return selection;
	}

	@Override
	public List<SlideLevel> levels() {
		return Collections.singletonList(level);
	}

	@Override
	public PixelSize pixelSize() {
		return PixelSize.micrometers(0.5, 0.25);
	}

	@Override
	public String remark(final int number) {
		return "";
	}

	@Override
	public boolean hasGaps() {
		return hasGaps;
	}

	@Override
	public TileReader reader(final int number) throws IOException {
		return new TileReader() {

			@Override
			public void read(final int x, final int y, final int w, final int h,
				final int[] argb)
			{
				read.addAndGet((long) w * h);
				for (int row = 0; row < h; row++) {
					System.arraycopy(pixels, (y + row) * width + x, argb, row * w, w);
				}
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}

	@Override
	public void close() {
		Arrays.fill(pixels, 0);
	}
}
