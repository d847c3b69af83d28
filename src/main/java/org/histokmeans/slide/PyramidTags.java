
package org.histokmeans.slide;

import org.histokmeans.color.Rgb;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.text.ProgramVersion;

/** What the directories of a label pyramid say. Immutable. */
final class PyramidTags {

	private static final int DEFLATE = 8;
	private static final int BLACK_IS_ZERO = 1;
	private static final int PALETTE = 3;
	private static final int REDUCED = 1;
	private static final int CENTIMETER = 3;
	private static final double MICROMETERS = 10_000;
	private static final int COLORS = 256;

	/** Makes 65535 of 255. */
	private static final int WIDER = 257;

	private final int width;
	private final int height;
	private final int[] palette;
	private final PixelSize size;
	private final LabelFormat format;

	/** Of a plain TIFF. */
	PyramidTags(final int width, final int height, final int[] palette,
		final PixelSize size)
	{
		this(width, height, palette, size, LabelFormat.TIFF);
	}

	/** @param palette the color of each label from 0 on */
	PyramidTags(final int width, final int height, final int[] palette,
		final PixelSize size, final LabelFormat format)
	{
		this.format = format;
		this.width = width;
		this.height = height;
		this.palette = palette.clone();
		this.size = size;
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** Of a label. More than 255 labels have no colors. */
	int bytes() {
		return palette.length <= COLORS ? 1 : 2;
	}

	/**
	 * Without where the tiles are.
	 *
	 * @param description for people and programs
	 */
	TiffTags tags(final int level, final TileGrid grid, final String description,
		final boolean isBig)
	{
		final TiffTags tags = new TiffTags(isBig);
		tags.longs(TiffTags.NEW_SUBFILE_TYPE, level == 0 ? 0 : REDUCED);
		tags.longs(TiffTags.IMAGE_WIDTH, grid.width);
		tags.longs(TiffTags.IMAGE_LENGTH, grid.height);
		tags.shorts(TiffTags.BITS_PER_SAMPLE, 8 * bytes());
		tags.shorts(TiffTags.COMPRESSION, DEFLATE);
		tags.shorts(TiffTags.PHOTOMETRIC_INTERPRETATION, hasColors() ? PALETTE
			: BLACK_IS_ZERO);
		if (level == 0) tags.text(TiffTags.IMAGE_DESCRIPTION, isOme()
			? OmeDescription.of(width, height, bytes(), size, description)
			: description);
		tags.shorts(TiffTags.SAMPLES_PER_PIXEL, 1);
		addResolution(tags, level);
		tags.text(TiffTags.SOFTWARE, "HistoKMeans " + ProgramVersion.get());
		if (hasColors()) tags.shorts(TiffTags.COLOR_MAP, colorMap());
		tags.shorts(TiffTags.TILE_WIDTH, grid.storedWidth);
		return tags.shorts(TiffTags.TILE_LENGTH, grid.storedHeight);
	}

	/** Whether smaller levels stand below the largest, which says so. */
	boolean isOme() {
		return format == LabelFormat.OME;
	}

	/** Programs that show colors would not show the labels' numbers. */
	private boolean hasColors() {
		return bytes() == 1 && !isOme();
	}

	private void addResolution(final TiffTags tags, final int level) {
		if (!size.isKnown()) return;
		final double factor = Math.pow(2, level);
		tags.rational(TiffTags.X_RESOLUTION, MICROMETERS / (size.width() * factor));
		tags.rational(TiffTags.Y_RESOLUTION, MICROMETERS / (size.height() *
			factor));
		tags.shorts(TiffTags.RESOLUTION_UNIT, CENTIMETER);
	}

	/** All reds, all greens, all blues. */
	private int[] colorMap() {
		final int[] map = new int[3 * COLORS];
		for (int label = 0; label < palette.length; label++) {
			map[label] = WIDER * Rgb.red(palette[label]);
			map[COLORS + label] = WIDER * Rgb.green(palette[label]);
			map[2 * COLORS + label] = WIDER * Rgb.blue(palette[label]);
		}
		return map;
	}
}
