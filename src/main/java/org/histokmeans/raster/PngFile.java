
package org.histokmeans.raster;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

import org.histokmeans.text.FileMessages;

/**
 * PNG files, see ISO/IEC 15948. Java's own reader does not look at checksums,
 * changes the values of gray with alpha, and forgets the transparent color in
 * some versions.
 */
public final class PngFile implements PixelFile {

	/** Bytes that one of a compressed stream can become. */
	static final int MOST_DEFLATED = 1032;

	private static final int BUFFER = 1 << 16;
	private static final int MOST_COLORS = 3 * 256;

	/**
	 * Of an interlaced image: first column and row, and the steps to the next.
	 */
	private static final int[][] PASSES = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0,
		4, 4, 8 }, { 2, 0, 4, 4 }, { 0, 2, 2, 4 }, { 1, 0, 2, 2 }, { 0, 1, 1, 2 } };
	private static final int[][] WHOLE = { { 0, 0, 1, 1 } };

	private final Path path;
	private byte[] palette;
	private byte[] transparency;
	private boolean isAnimated;

	public PngFile(final Path path) {
		this.path = path;
	}

	@Override
	public long pixels() throws IOException {
		try (DataInputStream in = open()) {
			final PngHeader header = header(new PngChunks(in), in);
			return (long) header.width * header.height;
		}
	}

	private DataInputStream open() throws IOException {
		return new DataInputStream(new BufferedInputStream(Files.newInputStream(
			path), BUFFER));
	}

	private static PngHeader header(final PngChunks chunks,
		final DataInputStream in) throws IOException
	{
		if (chunks.next() != PngChunks.HEADER) throw new IOException(
			"it does not begin with a header");
		return new PngHeader(new DataInputStream(new java.io.ByteArrayInputStream(
			chunks.bytes(13))));
	}

	@Override
	public Pixels read() throws IOException {
		try (DataInputStream in = open()) {
			final PngChunks chunks = new PngChunks(in);
			final PngHeader header = header(chunks, in);
			header.check(path, Files.size(path));
			findData(chunks);
			final PngColors colors = new PngColors(header, palette, transparency);
			final InflaterInputStream data = new InflaterInputStream(chunks);
			read(header, new PngRows(new DataInputStream(new BufferedInputStream(data,
				BUFFER)), header), colors);
			chunks.end();
			return isAnimated ? colors.pixels().withRemark(String.format(
				FileMessages.ANIMATED, path.getFileName())) : colors.pixels();
		}
	}

	private void findData(final PngChunks chunks) throws IOException {
		for (int type = chunks.next(); type != PngChunks.DATA; type = chunks
			.next())
		{
			if (type == PngChunks.PALETTE) palette = chunks.bytes(MOST_COLORS);
			if (type == PngChunks.TRANSPARENCY) transparency = chunks.bytes(256);
			if (type == PngChunks.END) throw new IOException("it has no pixels");
			isAnimated |= type == PngChunks.ANIMATION;
		}
	}

	private static void read(final PngHeader header, final PngRows rows,
		final PngColors colors) throws IOException
	{
		for (final int[] pass : header.isInterlaced ? PASSES : WHOLE) {
			final int width = (header.width - pass[0] + pass[2] - 1) / pass[2];
			if (width <= 0) continue;
			rows.start(width);
			for (int y = pass[1]; y < header.height; y += pass[3]) {
				colors.put(rows.next(), y * header.width + pass[0], pass[2], width);
			}
		}
	}
}
