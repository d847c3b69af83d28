
package org.histokmeans.tiff;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of three colors in blocks: nuclei, stroma, glass. */
final class Tissue {

	static final int WIDTH = 96;
	static final int HEIGHT = 64;
	static final int[] COLORS = { 0x5A3C82, 0xDC96BE, 0xF4F2F5 };

	private static final int SIDE = 16;

	private Tissue() {
		// only static methods
	}

	/** 0 to 2. */
	static int tissue(final int x, final int y) {
		return (x / SIDE + y / SIDE) % 3;
	}

	static int rgb(final int x, final int y) {
		return COLORS[tissue(x, y)];
	}

	static int[] picture() {
		final int[] picture = new int[WIDTH * HEIGHT];
		for (int i = 0; i < picture.length; i++) {
			picture[i] = rgb(i % WIDTH, i / WIDTH);
		}
		return picture;
	}

	/** Of each pixel the bytes that its tissue has, side by side. */
	static byte[] samples(final int[]... ofTissues) {
		return samples(0, 0, WIDTH, HEIGHT, ofTissues);
	}

	static byte[] samples(final int x0, final int y0, final int width,
		final int height, final int[]... ofTissues)
	{
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int y = y0; y < y0 + height; y++) {
			for (int x = x0; x < x0 + width; x++) {
				for (final int sample : ofTissues[tissue(x, y)]) {
					out.write(sample);
				}
			}
		}
		return out.toByteArray();
	}

	static final int[][] RGB = { { 90, 60, 130 }, { 220, 150, 190 }, { 244, 242,
		245 } };

	/** By the weights of JFIF. */
	static final int[][] YCBCR = { { 77, 158, 137 }, { 176, 136, 159 }, { 243,
		129, 129 } };

	/**
	 * Three samples a pixel as a JPEG without markers of color.
	 *
	 * @param firstId of the components' numbers
	 */
	static byte[] jpeg(final byte[] samples, final int width, final int height,
		final int firstId) throws IOException
	{
		final WritableRaster raster = Raster.createInterleavedRaster(0, width,
			height, 3, null);
		raster.setDataElements(0, 0, width, height, samples);
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg")
			.next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(new IIOImage(raster, null, null));
		}
		writer.dispose();
		return renamed(out.toByteArray(), firstId);
	}

	/** Gives the components other numbers in the frame and in the scan. */
	private static byte[] renamed(final byte[] jpeg, final int firstId) {
		int at = 2;
		while ((jpeg[at + 1] & 0xFF) != 0xDA) {
			if ((jpeg[at + 1] & 0xFF) == 0xC0) rename(jpeg, at + 10, 3, firstId);
			at += 2 + length(jpeg, at);
		}
		rename(jpeg, at + 5, 2, firstId);
		return jpeg;
	}

	/** Either the tables of a JPEG file, or all but them. */
	static byte[] tables(final byte[] jpeg, final boolean isTables) {
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		int at = 2;
		while ((jpeg[at + 1] & 0xFF) != 0xDA) {
			final int marker = jpeg[at + 1] & 0xFF;
			final int length = 2 + length(jpeg, at);
			if ((marker == 0xDB || marker == 0xC4) == isTables) out.write(jpeg, at,
				length);
			at += length;
		}
		if (isTables) out.write(jpeg, jpeg.length - 2, 2);
		else out.write(jpeg, at, jpeg.length - at);
		return out.toByteArray();
	}

	private static int length(final byte[] jpeg, final int at) {
		return (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
	}

	private static void rename(final byte[] jpeg, final int at, final int step,
		final int firstId)
	{
		for (int i = 0; i < 3; i++) {
			jpeg[at + i * step] = (byte) (firstId + i);
		}
	}
}
