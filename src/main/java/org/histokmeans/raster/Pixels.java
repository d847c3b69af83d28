
package org.histokmeans.raster;

import java.util.Collections;
import java.util.List;

/**
 * The pixels of an image file: slices of one size and kind, and what the file
 * says of them. The arrays are shared, not copied; everything else is
 * immutable.
 */
public final class Pixels {

	/** What a pixel is. */
	public enum Kind {

			/** {@code int[]}: 0xRRGGBB, sRGB; what was transparent is on white. */
			RGB,

			/** {@code byte[]}: unsigned indices into the palette. */
			INDEXED,

			/** {@code byte[]}, unsigned: 0 is black. */
			GRAY8,

			/** {@code short[]}, unsigned: 0 is black. */
			GRAY16
	}

	private final int width;
	private final int height;
	private final Kind kind;
	private final List<?> planes;
	private final int[] palette;
	private final PixelSize size;
	private final String remark;

	/** @param planes a slice each, row by row, as the kind says */
	public Pixels(final int width, final int height, final Kind kind,
		final List<?> planes)
	{
		this(width, height, kind, planes, new int[0], PixelSize.UNKNOWN, "");
	}

	private Pixels(final int width, final int height, final Kind kind,
		final List<?> planes, final int[] palette, final PixelSize size,
		final String remark)
	{
		this.width = width;
		this.height = height;
		this.kind = kind;
		this.planes = Collections.unmodifiableList(planes);
		this.palette = palette;
		this.size = size;
		this.remark = remark;
	}

	/** @param colors 0xRRGGBB, at most 256, the same for all slices */
	public Pixels withPalette(final int[] colors) {
		return new Pixels(width, height, kind, planes, colors, size, remark);
	}

	public Pixels withSize(final PixelSize pixel) {
		return new Pixels(width, height, kind, planes, palette, pixel, remark);
	}

	/**
	 * @param sentence what a person should know of how the file was read, such as
	 *          pages that were left out; empty for nothing
	 */
	public Pixels withRemark(final String sentence) {
		return new Pixels(width, height, kind, planes, palette, size, sentence);
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	public Kind kind() {
		return kind;
	}

	/** A slice each; the arrays are as the kind says. */
	public List<?> planes() {
		return planes;
	}

	/** 0xRRGGBB; empty unless the kind is {@link Kind#INDEXED}. */
	public int[] palette() {
		return palette;
	}

	public PixelSize size() {
		return size;
	}

	/** Empty for nothing. */
	public String remark() {
		return remark;
	}
}
