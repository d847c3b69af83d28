
package org.histokmeans.slide;

import java.io.IOException;
import java.util.List;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.regions.Annotations;

/**
 * A slide of which only some areas are analyzed: other pixels have no color.
 * What lies outside is not even decoded.
 */
final class SlideWithin implements TileSource {

	private final TileSource slide;
	private final Annotations areas;

	/** @param areas in pixels of level 0 */
	SlideWithin(final TileSource slide, final Annotations areas) {
		this.slide = slide;
		this.areas = areas;
	}

	@Override
	public List<SlideLevel> levels() {
		return slide.levels();
	}

	@Override
	public PixelSize pixelSize() {
		return slide.pixelSize();
	}

	@Override
	public int originX() {
		return slide.originX();
	}

	@Override
	public int originY() {
		return slide.originY();
	}

	@Override
	public String remark(final int level) {
		return slide.remark(level);
	}

	@Override
	public boolean hasGaps() {
		return true;
	}

	@Override
	public TileReader reader(final int level) throws IOException {
		final TileReader reader = slide.reader(level);
		final double scale = slide.levels().get(level).downsample();
		return new TileReader() {

			private boolean[] inside = new boolean[0];

			@Override
			public void read(final int x, final int y, final int width,
				final int height, final int[] argb) throws IOException
			{
				final int count = width * height;
				if (inside.length < count) inside = new boolean[count];
				final boolean isAny = areas.mask(x, y, width, height, scale, inside);
				if (isAny) reader.read(x, y, width, height, argb);
				for (int i = 0; i < count; i++) {
					if (!inside[i]) argb[i] = 0;
					else if (!slide.hasGaps()) argb[i] |= 0xFF000000;
				}
			}

			@Override
			public void close() throws IOException {
				reader.close();
			}
		};
	}

	@Override
	public void close() throws IOException {
		slide.close();
	}
}
