
package org.histokmeans.imagefile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Writes TIFF files as slide scanners do: tiles, each a JPEG. Big-endian, one
 * image, 20000 pixels per centimeter.
 */
public final class TiledTiffFile {

	public static final int TILE = 64;

	private static final int SHORT = 3;
	private static final int LONG = 4;
	private static final int RATIONAL = 5;

	private final BufferedImage picture;
	private final List<byte[]> tiles = new ArrayList<>();
	private final ByteArrayOutputStream tags = new ByteArrayOutputStream();
	private int count;

	/** @param picture of two or more whole tiles */
	public TiledTiffFile(final BufferedImage picture) throws IOException {
		this.picture = picture;
		for (int y = 0; y < picture.getHeight(); y += TILE) {
			for (int x = 0; x < picture.getWidth(); x += TILE) {
				tiles.add(jpeg(picture, x, y));
			}
		}
	}

	/** A tile as a JPEG file. */
	static byte[] jpeg(final BufferedImage picture, final int x, final int y)
		throws IOException
	{
		final BufferedImage tile = new BufferedImage(TILE, TILE,
			BufferedImage.TYPE_INT_RGB);
		tile.createGraphics().drawImage(picture, -x, -y, null);
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(tile, "jpg", bytes);
		return bytes.toByteArray();
	}

	public void write(final Path path) throws IOException {
		final int tagCount = 14;
		final int bits = 8 + 2 + 12 * tagCount + 4;
		final int resolution = bits + 6;
		final int offsets = resolution + 8;
		final int lengths = offsets + 4 * tiles.size();
		tag(256, SHORT, 1, picture.getWidth() << 16);
		tag(257, SHORT, 1, picture.getHeight() << 16);
		tag(258, SHORT, 3, bits);
		tag(259, SHORT, 1, 7 << 16);
		tag(262, SHORT, 1, 6 << 16);
		tag(277, SHORT, 1, 3 << 16);
		tag(282, RATIONAL, 1, resolution);
		tag(283, RATIONAL, 1, resolution);
		tag(284, SHORT, 1, 1 << 16);
		tag(296, SHORT, 1, 3 << 16);
		tag(322, SHORT, 1, TILE << 16);
		tag(323, SHORT, 1, TILE << 16);
		tag(324, LONG, tiles.size(), offsets);
		tag(325, LONG, tiles.size(), lengths);
		if (count != tagCount) throw new IllegalStateException("tags: " + count);
		Files.write(path, bytes(lengths + 4 * tiles.size()));
	}

	private void tag(final int number, final int type, final int values,
		final int value) throws IOException
	{
		final DataOutputStream out = new DataOutputStream(tags);
		out.writeShort(number);
		out.writeShort(type);
		out.writeInt(values);
		out.writeInt(value);
		count++;
	}

	private byte[] bytes(final int firstTile) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		final DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(0x4D4D002A);
		out.writeInt(8);
		out.writeShort(count);
		tags.writeTo(out);
		out.writeInt(0);
		for (int channel = 0; channel < 3; channel++) {
			out.writeShort(8);
		}
		out.writeInt(20000);
		out.writeInt(1);
		int offset = firstTile;
		for (final byte[] tile : tiles) {
			out.writeInt(offset);
			offset += tile.length;
		}
		for (final byte[] tile : tiles) {
			out.writeInt(tile.length);
		}
		for (final byte[] tile : tiles) {
			out.write(tile);
		}
		return bytes.toByteArray();
	}
}
