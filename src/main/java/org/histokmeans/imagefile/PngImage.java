
package org.histokmeans.imagefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

import org.histokmeans.parallel.Workers;

/**
 * Writes a PNG (W3C, "Portable Network Graphics Specification") on all threads.
 * The pixels are deflated in blocks of a fixed size, each by a thread of its
 * own that knows the 32 KB before it, so that the bytes depend neither on the
 * number of threads nor on which is first.
 */
final class PngImage {

	private static final long SIGNATURE = 0x89504E470D0A1A0AL;
	private static final int HEADER = 0x49484452;
	private static final int PALETTE = 0x504C5445;
	private static final int DATA = 0x49444154;
	private static final int END = 0x49454E44;

	private static final byte RGB_TYPE = 2;
	private static final byte PALETTE_TYPE = 3;

	/** Length, type and checksum of a chunk. */
	private static final int FRAME = 12;

	/** That many blocks are in memory, with what comes out of them. */
	private static final int BLOCKS_AT_ONCE = 64;

	private final int width;
	private final int height;
	private final int bits;
	private final int[] palette;
	private final RowPacker rows;

	/**
	 * @param bits of a sample
	 * @param palette RGB values, or null if pixels are red, green and blue
	 */
	PngImage(final int width, final int height, final int bits,
		final int[] palette, final RowPacker rows)
	{
		this.width = width;
		this.height = height;
		this.bits = bits;
		this.palette = palette;
		this.rows = rows;
	}

	void write(final OutputStream out, final Workers workers) throws IOException {
		out.write(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
		out.write(chunk(HEADER, header()));
		if (palette != null) out.write(chunk(PALETTE, colors()));
		out.write(chunk(DATA, DeflatedRows.HEADER));
		writePixels(out, workers);
		out.write(chunk(END));
	}

	private byte[] header() {
		return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits)
			.put(palette == null ? RGB_TYPE : PALETTE_TYPE).array();
	}

	private byte[] colors() {
		final ByteBuffer colors = ByteBuffer.allocate(3 * palette.length);
		for (final int color : palette) {
			colors.put((byte) (color >> 16)).put((byte) (color >> 8)).put(
				(byte) color);
		}
		return colors.array();
	}

	private void writePixels(final OutputStream out, final Workers workers)
		throws IOException
	{
		final DeflatedRows deflated = new DeflatedRows(rows, height,
			palette != null);
		final Adler checksum = new Adler();
		for (int from = 0; from < deflated.blocks(); from += BLOCKS_AT_ONCE) {
			final int first = from;
			final byte[][] chunks = new byte[Math.min(BLOCKS_AT_ONCE, deflated
				.blocks() - from)][];
			final long[] checksums = new long[chunks.length];
			workers.run(chunks.length, i -> chunks[i] = chunk(DATA, deflated.block(
				first + i, sum -> checksums[i] = sum)));
			for (int i = 0; i < chunks.length; i++) {
				out.write(chunks[i]);
				checksum.append(checksums[i], deflated.length(first + i));
			}
		}
		out.write(chunk(DATA, ByteBuffer.allocate(Integer.BYTES).putInt(checksum
			.value()).array()));
	}

	private static byte[] chunk(final int type, final byte... content) {
		final ByteBuffer chunk = ByteBuffer.allocate(FRAME + content.length).putInt(
			content.length).putInt(type).put(content);
		final CRC32 checksum = new CRC32();
		checksum.update(chunk.array(), Integer.BYTES, Integer.BYTES +
			content.length);
		return chunk.putInt((int) checksum.getValue()).array();
	}
}
