
package org.histokmeans.slide;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.SlideMessages;

/**
 * A slide that OpenSlide reads: the formats of many makers. All threads share
 * one handle. Pixels that no scanner has seen have no color; others that are
 * transparent are on white.
 */
final class OpenSlide implements TileSource {

	private static final int DEFAULT_TILE = 256;

	private final Path path;
	private final OpenSlideLibrary library;
	private final Pointer slide;
	private final List<SlideLevel> levels = new ArrayList<>();

	/** @throws IOException with a sentence, if it cannot be opened */
	OpenSlide(final Path path) throws IOException {
		this.path = path;
		library = OpenSlideLibrary.find();
		if (library == null) throw new IOException(String.format(
			SlideMessages.NO_OPENSLIDE, path));
		slide = library.openslide_open(path.toString());
		if (slide == null) throw new IOException(String.format(
			SlideMessages.NO_TILES, path));
		boolean isOpen = false;
		try {
			readLevels();
			isOpen = true;
		}
		finally {
			if (!isOpen) close();
		}
	}

	private void readLevels() throws IOException {
		final String error = library.openslide_get_error(slide);
		if (error != null) throw new IOException(String.format(
			SlideMessages.OPENSLIDE_REFUSES, path, error));
		final int count = library.openslide_get_level_count(slide);
		for (int level = 0; level < count; level++) {
			levels.add(level(level));
		}
	}

	private SlideLevel level(final int level) throws IOException {
		final LongByReference width = new LongByReference();
		final LongByReference height = new LongByReference();
		library.openslide_get_level_dimensions(slide, level, width, height);
		if (!isSide(width.getValue()) || !isSide(height.getValue()))
			throw new IOException(String.format(FileMessages.TOO_LARGE, path, width
				.getValue(), height.getValue()));
		return new SlideLevel((int) width.getValue(), (int) height.getValue(), tile(
			level, "width"), tile(level, "height"), library
				.openslide_get_level_downsample(slide, level));
	}

	private static boolean isSide(final long side) {
		return side > 0 && side <= Integer.MAX_VALUE;
	}

	private int tile(final int level, final String side) {
		final int tile = (int) number("openslide.level[" + level + "].tile-" +
			side);
		return tile > 0 ? tile : DEFAULT_TILE;
	}

	/** 0 if it is no number. */
	private double number(final String property) {
		final String text = library.openslide_get_property_value(slide, property);
		try {
			return text == null ? 0 : Double.parseDouble(text);
		}
		catch (final NumberFormatException e) {
			return 0;
		}
	}

	@Override
	public List<SlideLevel> levels() {
		return Collections.unmodifiableList(levels);
	}

	@Override
	public PixelSize pixelSize() {
		return PixelSize.micrometers(number("openslide.mpp-x"), number(
			"openslide.mpp-y"));
	}

	@Override
	public int originX() {
		return (int) number("openslide.bounds-x");
	}

	@Override
	public int originY() {
		return (int) number("openslide.bounds-y");
	}

	@Override
	public String remark(final int level) {
		return "";
	}

	@Override
	public boolean hasGaps() {
		return true;
	}

	/**
	 * Where a downsample is no whole number, a region seldom begins at a whole
	 * pixel of its level, and OpenSlide mixes neighbors.
	 */
	@Override
	public TileReader reader(final int level) {
		final SlideLevel size = levels.get(level);
		final boolean isWhole = size.downsample() == Math.rint(size.downsample());
		return isWhole ? regions(level) : new CellReader(regions(level), size);
	}

	private TileReader regions(final int level) {
		return new TileReader() {

			@Override
			public void read(final int x, final int y, final int width,
				final int height, final int[] argb) throws IOException
			{
				readRegion(level, x, y, width, height, argb);
			}

			@Override
			public void close() {
				// all share the handle
			}
		};
	}

	/** Places are those of level 0, whatever the level. */
	private void readRegion(final int level, final int x, final int y,
		final int width, final int height, final int[] argb) throws IOException
	{
		final double downsample = levels.get(level).downsample();
		library.openslide_read_region(slide, argb, Math.round(x * downsample), Math
			.round(y * downsample), level, width, height);
		final String error = library.openslide_get_error(slide);
		if (error != null) throw new IOException(String.format(
			SlideMessages.OPENSLIDE_FAILED, path, error, level, x, y));
		for (int i = 0; i < width * height; i++) {
			final int alpha = argb[i] >>> 24;
			if (alpha > 0 && alpha < 255) argb[i] = onWhite(argb[i], 255 - alpha);
		}
	}

	/** Colors are multiplied with their alpha already. */
	private static int onWhite(final int argb, final int missing) {
		int rgb = 0xFF;
		for (int shift = 16; shift >= 0; shift -= 8) {
			rgb = rgb << 8 | Math.min(255, (argb >> shift & 0xFF) + missing);
		}
		return rgb;
	}

	@Override
	public void close() {
		library.openslide_close(slide);
	}
}
