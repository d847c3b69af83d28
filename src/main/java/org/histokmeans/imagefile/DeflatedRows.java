
package org.histokmeans.imagefile;

import java.io.ByteArrayOutputStream;
import java.util.function.LongConsumer;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The rows of a PNG as one zlib stream (RFC 1950) in blocks that are made
 * independently. A block is what fits into {@value #SIZE} bytes, at least a
 * row. Safe to use from several threads at once.
 * <p>
 * Implementation note: labels are ordered by lightness and neighbors alike, so
 * that the difference from the row above is small even for a palette. On a
 * slide of 6.6 megapixels with 8, 64 and 256 colors, this filter and the
 * strategy for such differences make 571, 1458 and 2174 KB at level 4; the best
 * filter of each row with the usual strategy, as ImageIO writes, 643, 1565 and
 * 2169; no filter 700, 1682 and 2706. Level 6 takes twice as long for less than
 * a percent. Few colors in RGB compress best as they are: 300 make 4879 KB
 * without filter, 5971 with this one.
 * </p>
 */
final class DeflatedRows {

	/** Method and window; the level is only a remark. */
	static final byte[] HEADER = { 0x78, 0x5E };

	private static final int SIZE = 1 << 17;

	/** As far back as Deflate looks. */
	private static final int WINDOW = 1 << 15;

	private static final int LEVEL = 4;

	/** The row as it is. */
	private static final byte NONE = 0;

	/** The difference from the row above. */
	private static final byte UP = 2;

	private final RowPacker rows;
	private final int height;
	private final boolean isFiltered;
	private final int rowBytes;
	private final int blockRows;
	private final int windowRows;

	/** @param isFiltered whether rows are alike their neighbors in value */
	DeflatedRows(final RowPacker rows, final int height,
		final boolean isFiltered)
	{
		this.rows = rows;
		this.height = height;
		this.isFiltered = isFiltered;
		rowBytes = 1 + rows.bytes();
		blockRows = Math.max(1, SIZE / rowBytes);
		windowRows = (WINDOW + rowBytes - 1) / rowBytes;
	}

	int blocks() {
		return (height + blockRows - 1) / blockRows;
	}

	/** Bytes of a block before they are deflated. */
	int length(final int block) {
		return (end(block) - block * blockRows) * rowBytes;
	}

	private int end(final int block) {
		return (int) Math.min(height, (block + 1L) * blockRows);
	}

	/** @param checksum is given the Adler-32 of the block's bytes */
	byte[] block(final int block, final LongConsumer checksum) {
		final int start = block * blockRows;
		final int first = Math.max(0, start - windowRows - 1);
		final byte[] bytes = filtered(first, end(block));
		final int before = (start - first) * rowBytes;
		final Adler32 adler = new Adler32();
		adler.update(bytes, before, bytes.length - before);
		checksum.accept(adler.getValue());
		return deflated(bytes, before, end(block) == height);
	}

	/** The first row only serves the next, unless it is the image's first. */
	private byte[] filtered(final int first, final int end) {
		final byte[] bytes = new byte[(end - first) * rowBytes];
		for (int y = first; y < end; y++) {
			final int at = (y - first) * rowBytes;
			bytes[at] = isFiltered ? UP : NONE;
			rows.pack(y, bytes, at + 1);
		}
		if (isFiltered) subtractAbove(bytes);
		return bytes;
	}

	/** From the last row to the second. */
	private void subtractAbove(final byte[] bytes) {
		for (int at = bytes.length - rowBytes; at > 0; at -= rowBytes) {
			for (int i = at + 1; i < at + rowBytes; i++) {
				bytes[i] -= bytes[i - rowBytes];
			}
		}
	}

	/** @param before bytes that are known, of which the last ones count */
	private byte[] deflated(final byte[] bytes, final int before,
		final boolean isLast)
	{
		final Deflater deflater = new Deflater(LEVEL, true);
		try {
			if (isFiltered) deflater.setStrategy(Deflater.FILTERED);
			final int window = Math.min(WINDOW, before);
			if (window > 0) deflater.setDictionary(bytes, before - window, window);
			deflater.setInput(bytes, before, bytes.length - before);
			if (isLast) deflater.finish();
			return all(deflater);
		}
		finally {
			deflater.end();
		}
	}

	/**
	 * Flushed to a whole byte, unless it is the end of the stream. A first call
	 * of its own, since it may do nothing but set the strategy.
	 */
	private static byte[] all(final Deflater deflater) {
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		final byte[] buffer = new byte[1 << 14];
		int count = deflater.deflate(buffer, 0, buffer.length, Deflater.NO_FLUSH);
		do {
			out.write(buffer, 0, count);
			count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
		}
		while (count == buffer.length);
		out.write(buffer, 0, count);
		return out.toByteArray();
	}
}
