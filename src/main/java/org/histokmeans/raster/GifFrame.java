
package org.histokmeans.raster;

import java.io.IOException;
import java.nio.file.Path;

/** One picture of a GIF file: a rectangle of the whole. */
final class GifFrame {

	private static final int[] FIRST_ROWS = { 0, 4, 2, 1 };
	private static final int[] STEPS = { 8, 8, 4, 2 };

	final int left;
	final int top;
	final int width;
	final int height;
	final int[] palette;
	private final boolean isInterlaced;
	private final LittleEndian in;

	/** @param global its palette unless it has one of its own */
	GifFrame(final LittleEndian in, final int[] global) throws IOException {
		this.in = in;
		left = in.u16();
		top = in.u16();
		width = in.u16();
		height = in.u16();
		final int flags = in.u8();
		isInterlaced = (flags & 0x40) != 0;
		palette = (flags & 0x80) != 0 ? palette(in, flags) : global;
	}

	/** @param flags their lowest three bits are the size */
	static int[] palette(final LittleEndian in, final int flags)
		throws IOException
	{
		final int[] palette = new int[2 << (flags & 7)];
		for (int i = 0; i < palette.length; i++) {
			palette[i] = Shades.rgb(in.u8(), in.u8(), in.u8());
		}
		return palette;
	}

	/** Indices into the palette, from top to bottom. */
	byte[] read(final Path path, final long bytes) throws IOException {
		FileChecks.checkSize(path, width, height);
		FileChecks.checkLength((long) width * height, bytes,
			GifFile.MOST_OF_A_BYTE);
		final byte[] indices = new byte[width * height];
		new GifCodes(in).read(indices);
		for (final byte index : indices) {
			if ((index & 0xFF) >= palette.length) throw new IOException(
				"a pixel is not in the palette");
		}
		return isInterlaced ? ordered(indices) : indices;
	}

	private byte[] ordered(final byte[] indices) {
		final byte[] ordered = new byte[indices.length];
		int from = 0;
		for (int pass = 0; pass < STEPS.length; pass++) {
			for (int row = FIRST_ROWS[pass]; row < height; row += STEPS[pass]) {
				System.arraycopy(indices, from, ordered, row * width, width);
				from += width;
			}
		}
		return ordered;
	}
}
