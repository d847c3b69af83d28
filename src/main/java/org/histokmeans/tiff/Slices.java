
package org.histokmeans.tiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.raster.Pixels;

/** Reads the pages that are the slices of one image. */
final class Slices {

	private final TiffBytes file;
	private final List<Page> pages;
	private final List<Layout> layouts;

	/** @param layouts of each page */
	Slices(final TiffBytes file, final List<Page> pages,
		final List<Layout> layouts)
	{
		this.file = file;
		this.pages = pages;
		this.layouts = layouts;
	}

	Pixels read() throws IOException {
		final Page first = pages.get(0);
		final Pixels.Kind kind = kind(first);
		final List<Object> planes = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			planes.add(plane(pages.get(i), layouts.get(i), kind));
		}
		final Pixels pixels = new Pixels(first.width, first.height, kind, planes);
		return kind == Pixels.Kind.INDEXED ? pixels.withPalette(new Palette(first)
			.colors()) : pixels;
	}

	private Pixels.Kind kind(final Page page) throws IOException {
		if (page.isGray()) return page.bits == 16 ? Pixels.Kind.GRAY16
			: Pixels.Kind.GRAY8;
		final boolean isIndexed = page.photometric == Page.PALETTE && page
			.alpha() < 0 && isOnePalette();
		return isIndexed ? Pixels.Kind.INDEXED : Pixels.Kind.RGB;
	}

	private boolean isOnePalette() throws IOException {
		final int[] first = new Palette(pages.get(0)).colors();
		for (final Page page : pages) {
			if (page.alpha() >= 0 || !Arrays.equals(first, new Palette(page)
				.colors())) return false;
		}
		return true;
	}

	private Object plane(final Page page, final Layout layout,
		final Pixels.Kind kind) throws IOException
	{
		try (PageReader reader = new PageReader(file, page, layout)) {
			switch (kind) {
				case RGB:
					return reader.rgb(ColorModels.of(page));
				case INDEXED:
					return reader.bytes();
				case GRAY16:
					return gray(page, reader.shorts());
				default:
					return page.alpha() < 0 ? gray(page, reader.bytes()) : low(reader.rgb(
						ColorModels.of(page)));
			}
		}
	}

	private static short[] gray(final Page page, final short[] plane) {
		if (page.photometric != Page.WHITE_IS_ZERO) return plane;
		for (int i = 0; i < plane.length; i++) {
			plane[i] = (short) ~plane[i];
		}
		return plane;
	}

	/** 0 is black, and 255 is white, however few bits there are. */
	private static byte[] gray(final Page page, final byte[] plane) {
		final int factor = 255 / ((1 << page.bits) - 1);
		final int flip = page.photometric == Page.WHITE_IS_ZERO ? 0xFF : 0;
		for (int i = 0; i < plane.length; i++) {
			plane[i] = (byte) (plane[i] * factor ^ flip);
		}
		return plane;
	}

	private static byte[] low(final int[] rgb) {
		final byte[] plane = new byte[rgb.length];
		for (int i = 0; i < plane.length; i++) {
			plane[i] = (byte) rgb[i];
		}
		return plane;
	}
}
