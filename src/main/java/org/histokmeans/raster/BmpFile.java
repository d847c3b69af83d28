
package org.histokmeans.raster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/**
 * BMP files, see Microsoft's BITMAPINFOHEADER and its successors. Other readers
 * look for the palette of newer versions in the wrong place. A fourth sample is
 * transparency only if the header says so and not all pixels are transparent.
 */
public final class BmpFile implements PixelFile {

	private final Path path;

	public BmpFile(final Path path) {
		this.path = path;
	}

	@Override
	public long pixels() throws IOException {
		try (LittleEndian in = new LittleEndian(path)) {
			final BmpHeader header = new BmpHeader(in);
			return (long) header.width * header.height;
		}
	}

	@Override
	public Pixels read() throws IOException {
		try (LittleEndian in = new LittleEndian(path)) {
			final BmpHeader header = new BmpHeader(in);
			header.check(path, Files.size(path));
			return header.bits <= 8 ? indexed(in, header) : rgb(in, header);
		}
	}

	private Pixels indexed(final LittleEndian in, final BmpHeader header)
		throws IOException
	{
		final byte[] indices = header.isRuns() ? upright(new BmpRuns(path, in,
			header).read(), header) : indices(in, header);
		for (final byte index : indices) {
			if ((index & 0xFF) >= header.palette.length) throw new IOException(
				"a pixel is not in the palette");
		}
		return new Pixels(header.width, header.height, Pixels.Kind.INDEXED,
			Collections.singletonList(indices)).withPalette(header.palette);
	}

	private static byte[] upright(final byte[] indices, final BmpHeader header) {
		final byte[] upright = new byte[indices.length];
		for (int row = 0; row < header.height; row++) {
			System.arraycopy(indices, row * header.width, upright, place(row, header),
				header.width);
		}
		return upright;
	}

	/** Where the row begins in the picture; most files begin at the bottom. */
	private static int place(final int row, final BmpHeader header) {
		return header.width * (header.isTopDown ? row : header.height - 1 - row);
	}

	private static byte[] indices(final LittleEndian in, final BmpHeader header)
		throws IOException
	{
		final byte[] indices = new byte[header.width * header.height];
		final byte[] bytes = new byte[(int) header.rowBytes()];
		final int mask = (1 << header.bits) - 1;
		for (int row = 0; row < header.height; row++) {
			in.fill(bytes);
			final int place = place(row, header);
			for (int x = 0; x < header.width; x++) {
				final int bit = x * header.bits;
				indices[place + x] = (byte) ((bytes[bit / 8] & 0xFF) >> 8 -
					header.bits - bit % 8 & mask);
			}
		}
		return indices;
	}

	private static Pixels rgb(final LittleEndian in, final BmpHeader header)
		throws IOException
	{
		final int[] plane = new int[header.width * header.height];
		final byte[] bytes = new byte[(int) header.rowBytes()];
		final BmpColors colors = new BmpColors(header);
		for (int row = 0; row < header.height; row++) {
			in.fill(bytes);
			colors.put(bytes, plane, place(row, header), header.width);
		}
		colors.finish(plane);
		return new Pixels(header.width, header.height, Pixels.Kind.RGB, Collections
			.singletonList(plane));
	}
}
