
package org.histokmeans.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/**
 * Writes small 8-bit color TIFF files, big-endian, as plainly as the format
 * allows: in strips or tiles, as RGB or YCbCr, in one of five compressions.
 */
public final class TinyTiff {

	/** With its number in the format. */
	public enum Compression {

			NONE(1), LZW(5), JPEG(7), DEFLATE(8), PACKBITS(32773);

		private final int number;

		Compression(final int number) {
			this.number = number;
		}
	}

	private static final int SHORT = 3;
	private static final int LONG = 4;
	private static final int TILE = 16;
	private static final int LZW_CLEAR = 256;
	private static final int LZW_END = 257;

	private final BufferedImage picture;
	private final Compression compression;
	private boolean isTiled;
	private boolean isYCbCr;

	/** In strips, and RGB unless compressed as JPEG. */
	public TinyTiff(final BufferedImage picture, final Compression compression) {
		this.picture = picture;
		this.compression = compression;
		isYCbCr = compression == Compression.JPEG;
	}

	public TinyTiff inTiles() {
		isTiled = true;
		return this;
	}

	/** Not subsampled, with the coefficients that are the default. */
	public TinyTiff asYCbCr() {
		isYCbCr = true;
		return this;
	}

	public byte[] bytes() throws IOException {
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		final List<byte[]> blocks = blocks();
		final long[] offsets = new long[blocks.size()];
		final long[] lengths = new long[blocks.size()];
		int end = 8;
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = end;
			lengths[i] = blocks.get(i).length;
			end += blocks.get(i).length;
		}
		end += end % 2;
		final DataOutputStream out = new DataOutputStream(file);
		out.writeInt(0x4D4D002A);
		out.writeInt(end);
		for (final byte[] block : blocks) {
			out.write(block);
		}
		if (out.size() < end) out.write(0);
		writeDirectory(tags(offsets, lengths), out);
		return file.toByteArray();
	}

	private Map<Integer, long[]> tags(final long[] offsets,
		final long[] lengths)
	{
		final Map<Integer, long[]> tags = new TreeMap<>();
		tags.put(256, new long[] { picture.getWidth() });
		tags.put(257, new long[] { picture.getHeight() });
		tags.put(258, new long[] { 8, 8, 8 });
		tags.put(259, new long[] { compression.number });
		tags.put(262, new long[] { isYCbCr ? 6 : 2 });
		tags.put(277, new long[] { 3 });
		tags.put(284, new long[] { 1 });
		if (isYCbCr) tags.put(530, compression == Compression.JPEG ? new long[] { 2,
			2 } : new long[] { 1, 1 });
		if (isTiled) {
			tags.put(322, new long[] { TILE });
			tags.put(323, new long[] { TILE });
		}
		else tags.put(278, new long[] { TILE });
		tags.put(isTiled ? 324 : 273, offsets);
		tags.put(isTiled ? 325 : 279, lengths);
		return tags;
	}

	private static void writeDirectory(final Map<Integer, long[]> tags,
		final DataOutputStream out) throws IOException
	{
		final ByteArrayOutputStream more = new ByteArrayOutputStream();
		final int moreStart = out.size() + 2 + 12 * tags.size() + 4;
		out.writeShort(tags.size());
		for (final Map.Entry<Integer, long[]> tag : tags.entrySet()) {
			final int type = isOffset(tag.getKey()) ? LONG : SHORT;
			final byte[] value = value(tag.getValue(), type);
			out.writeShort(tag.getKey());
			out.writeShort(type);
			out.writeInt(tag.getValue().length);
			if (value.length <= 4) out.write(java.util.Arrays.copyOf(value, 4));
			else {
				out.writeInt(moreStart + more.size());
				more.write(value);
			}
		}
		out.writeInt(0);
		more.writeTo(out);
	}

	private static boolean isOffset(final int tag) {
		return tag == 273 || tag == 279 || tag == 324 || tag == 325;
	}

	private static byte[] value(final long[] numbers, final int type)
		throws IOException
	{
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		final DataOutputStream out = new DataOutputStream(bytes);
		for (final long number : numbers) {
			if (type == LONG) out.writeInt((int) number);
			else out.writeShort((int) number);
		}
		return bytes.toByteArray();
	}

	/** Tiles are whole; a strip ends where the picture does. */
	private List<byte[]> blocks() throws IOException {
		final List<byte[]> blocks = new ArrayList<>();
		final int width = isTiled ? TILE : picture.getWidth();
		for (int y = 0; y < picture.getHeight(); y += TILE) {
			final int height = isTiled ? TILE : Math.min(TILE, picture.getHeight() -
				y);
			for (int x = 0; x < picture.getWidth(); x += width) {
				blocks.add(encode(block(x, y, width, height)));
			}
		}
		return blocks;
	}

	private BufferedImage block(final int x, final int y, final int width,
		final int height)
	{
		final BufferedImage block = new BufferedImage(width, height,
			BufferedImage.TYPE_INT_RGB);
		block.createGraphics().drawImage(picture, -x, -y, null);
		return block;
	}

	private byte[] encode(final BufferedImage block) throws IOException {
		switch (compression) {
			case LZW:
				return lzw(samples(block));
			case JPEG:
				return jpeg(block);
			case DEFLATE:
				return deflate(samples(block));
			case PACKBITS:
				return packBits(samples(block), 3 * block.getWidth());
			default:
				return samples(block);
		}
	}

	private byte[] samples(final BufferedImage block) {
		final int width = block.getWidth();
		final byte[] samples = new byte[3 * width * block.getHeight()];
		for (int i = 0; i < samples.length / 3; i++) {
			final int[] color = sample(block.getRGB(i % width, i / width));
			for (int channel = 0; channel < 3; channel++) {
				samples[3 * i + channel] = (byte) color[channel];
			}
		}
		return samples;
	}

	private int[] sample(final int rgb) {
		final int red = rgb >> 16 & 0xff;
		final int green = rgb >> 8 & 0xff;
		final int blue = rgb & 0xff;
		if (!isYCbCr) return new int[] { red, green, blue };
		final double y = 0.299 * red + 0.587 * green + 0.114 * blue;
		return new int[] { (int) Math.round(y), chroma((blue - y) / 1.772), chroma(
			(red - y) / 1.402) };
	}

	private static int chroma(final double difference) {
		return Math.min(255, (int) Math.round(difference + 128));
	}

	private static byte[] jpeg(final BufferedImage block) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(block, "jpg", bytes);
		return bytes.toByteArray();
	}

	private static byte[] deflate(final byte[] samples) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			out.write(samples);
		}
		return bytes.toByteArray();
	}

	/** Only literal runs, none of them over the end of a row. */
	private static byte[] packBits(final byte[] samples, final int row) {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int start = 0; start < samples.length; start += row) {
			for (int i = 0; i < row; i += 128) {
				final int length = Math.min(128, row - i);
				bytes.write(length - 1);
				bytes.write(samples, start + i, length);
			}
		}
		return bytes.toByteArray();
	}

	/** Only codes of one byte in 9 bits: the table is cleared before it grows. */
	private static byte[] lzw(final byte[] samples) {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		long bits = 0;
		int held = 0;
		for (int i = 0; i <= samples.length; i++) {
			if (i % 200 == 0) {
				bits = bits << 9 | LZW_CLEAR;
				held += 9;
			}
			bits = bits << 9 | (i < samples.length ? samples[i] & 0xff : LZW_END);
			held += 9;
			for (; held >= 8; held -= 8) {
				bytes.write((int) (bits >> held - 8));
			}
		}
		if (held > 0) bytes.write((int) (bits << 8 - held));
		return bytes.toByteArray();
	}
}
