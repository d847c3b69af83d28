
package org.histokmeans.tiff;

import java.io.EOFException;
import java.io.IOException;

import org.histokmeans.text.FileMessages;

/** Reads the pixels of a page, strip by strip or tile by tile. */
final class PageReader implements AutoCloseable {

	private final TiffBytes file;
	private final Page page;
	private final Layout layout;
	private final boolean isReversed;
	private final boolean isDifferences;
	private final Decoder decoder;
	private final JpegBlocks jpegs;

	PageReader(final TiffBytes file, final Page page, final Layout layout)
		throws IOException
	{
		this.file = file;
		this.page = page;
		this.layout = layout;
		final boolean isJpeg = page.compression == Compressions.JPEG;
		isReversed = !isJpeg && page.ifd.number(Tag.FILL_ORDER, 1) == 2;
		isDifferences = Compressions.hasPredictor(page.compression) && page.ifd
			.number(Tag.PREDICTOR, 1) == 2;
		decoder = Compressions.decoder(page.compression);
		jpegs = isJpeg ? jpegs() : null;
	}

	private JpegBlocks jpegs() throws IOException {
		try {
			return new JpegBlocks(page);
		}
		catch (final Refusal e) {
			throw e;
		}
		catch (final IOException e) {
			throw new Refusal(FileMessages.DAMAGED_PIXELS, 0, 0);
		}
	}

	/** 0xRRGGBB. */
	int[] rgb(final Colors colors) throws IOException {
		checkBlocks();
		final int[] plane = new int[page.width * page.height];
		rgb(colors, new Region(0, 0, page.width, page.height), plane);
		return plane;
	}

	/**
	 * Reads a part of the page.
	 *
	 * @param plane where its pixels go, 0xRRGGBB, row by row
	 */
	void rgb(final Colors colors, final Region region, final int[] plane)
		throws IOException
	{
		for (final int index : layout.indices(region)) {
			paint(samples(index), layout.block(index, 0), colors, region, plane);
		}
	}

	private void paint(final byte[] samples, final Block block,
		final Colors colors, final Region region, final int[] plane)
	{
		final int left = Math.max(block.x, region.x);
		final int right = Math.min(block.x + block.columns, region.right());
		final int end = Math.min(block.y + block.rows, region.bottom());
		for (int y = Math.max(block.y, region.y); y < end; y++) {
			final int to = (y - region.y) * region.width - region.x;
			int at = ((y - block.y) * block.width + left - block.x) * page.samples;
			for (int x = left; x < right; x++) {
				plane[to + x] = colors.rgb(samples, at);
				at += page.samples;
			}
		}
	}

	/** The first sample of each pixel, as it is. */
	byte[] bytes() throws IOException {
		checkBlocks();
		final byte[] plane = new byte[page.width * page.height];
		for (int i = 0; i < layout.count(); i++) {
			final Block block = layout.block(i, 0);
			final byte[] samples = samples(i);
			for (int y = 0; y < block.rows; y++) {
				for (int x = 0; x < block.columns; x++) {
					plane[(block.y + y) * page.width + block.x + x] = samples[(y *
						block.width + x) * page.samples];
				}
			}
		}
		return plane;
	}

	/** One sample of 16 bits a pixel. */
	short[] shorts() throws IOException {
		checkBlocks();
		final short[] plane = new short[page.width * page.height];
		for (int i = 0; i < layout.count(); i++) {
			final Block block = layout.block(i, 0);
			final short[] samples = shorts(block);
			for (int y = 0; y < block.rows; y++) {
				System.arraycopy(samples, y * block.width, plane, (block.y + y) *
					page.width + block.x, block.columns);
			}
		}
		return plane;
	}

	private short[] shorts(final Block block) throws IOException {
		final short[] samples = Rows.shorts(decoded(block), block.width *
			block.rows, file.order());
		if (isDifferences) Rows.addUp(samples, block.width, block.rows);
		return samples;
	}

	/** The samples of a block: bytes, or shorts if they have 16 bits. */
	Object raw(final int index) throws IOException {
		final Block block = layout.block(index, 0);
		return page.bits == 16 ? shorts(block) : unpacked(block, 1);
	}

	/** Before memory is taken. */
	void checkBlocks() throws IOException {
		for (int plane = 0; plane < layout.planes(); plane++) {
			for (int i = 0; i < layout.count(); i++) {
				final Block block = layout.block(i, plane);
				if (!layout.isPossible(block)) throw damaged(block);
			}
		}
	}

	private static Refusal damaged(final Block block) {
		return new Refusal(FileMessages.DAMAGED_PIXELS, block.x, block.y);
	}

	/** Of all planes, a byte each, those of a pixel side by side. */
	private byte[] samples(final int index) throws IOException {
		if (!page.isPlanar) return unpacked(layout.block(index, 0), page.samples);
		byte[] all = null;
		for (int plane = 0; plane < page.samples; plane++) {
			final Block block = layout.block(index, plane);
			final byte[] one = unpacked(block, 1);
			final int pixels = block.width * block.rows;
			if (all == null) all = new byte[Math.multiplyExact(pixels, page.samples)];
			for (int i = 0; i < pixels; i++) {
				all[i * page.samples + plane] = one[i];
			}
		}
		return all;
	}

	private byte[] unpacked(final Block block, final int samples)
		throws IOException
	{
		final byte[] data = decoded(block);
		if (isDifferences) Rows.addUp(data, block.width, block.rows, samples);
		if (page.bits < 8) return Rows.unpack(data, block.width, block.rows,
			page.bits);
		if (!page.isSubsampled()) return data;
		final int[] shared = page.subsampling();
		return Rows.repeat(data, block.width, block.rows, shared[0], shared[1]);
	}

	private byte[] decoded(final Block block) throws IOException {
		final int most = layout.most(block);
		final byte[] data = file.at(block.offset, block.length).array();
		if (isReversed) Rows.reverseBits(data);
		try {
			if (jpegs != null) return jpegs.decode(data, block);
			final byte[] decoded = decoder.decode(data, layout.least(block), most);
			if (decoded.length < layout.least(block)) throw new EOFException();
			return decoded;
		}
		catch (final Refusal e) {
			throw e;
		}
		catch (final IOException | RuntimeException e) {
			throw (Refusal) damaged(block).initCause(e);
		}
	}

	@Override
	public void close() {
		if (jpegs != null) jpegs.close();
	}
}
