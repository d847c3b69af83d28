
package org.histokmeans.imagefile;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;

import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.view.Views;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.text.Messages;

/**
 * Stores a quantized image as the compression arithmetic means it: a PNG of
 * labels with the prototypes as its palette, 1, 2, 4 or 8 bits for a pixel.
 * White is the first entry if label 0 occurs. Above 256 colours: an RGB PNG.
 * The codebook is in the file, so that it can be applied to other images.
 */
public final class QuantizedPng {

	private static final int MAX_PALETTE = 256;

	private final RandomAccessibleInterval<? extends IntegerType<?>> labels;
	private final int width;
	private final int height;
	private final Codebook codebook;
	private final int[] palette;
	private final int firstLabel;

	/**
	 * @param labels two dimensions, labels of 0 to K
	 */
	public QuantizedPng(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final Codebook codebook)
	{
		this.labels = labels;
		this.codebook = codebook;
		width = (int) labels.dimension(0);
		height = (int) labels.dimension(1);
		firstLabel = contains(0) ? 0 : 1;
		palette = new int[codebook.k() + 1 - firstLabel];
		for (int i = 0; i < palette.length; i++) {
			palette[i] = codebook.decode(i + firstLabel);
		}
	}

	/** Writes the file whole or not at all. */
	public void write(final Path path) throws IOException {
		final BufferedImage image = palette.length <= MAX_PALETTE ? indexed()
			: rgb();
		ImageFiles.writePng(image, codebook, path);
	}

	private boolean contains(final int wanted) {
		final Cursor<? extends IntegerType<?>> cursor = rows();
		while (cursor.hasNext()) {
			if (cursor.next().getInteger() == wanted) return true;
		}
		return false;
	}

	private Cursor<? extends IntegerType<?>> rows() {
		return Views.flatIterable(labels).cursor();
	}

	private BufferedImage indexed() {
		final IndexColorModel model = colorModel();
		final int type = model.getPixelSize() == 8 ? BufferedImage.TYPE_BYTE_INDEXED
			: BufferedImage.TYPE_BYTE_BINARY;
		final BufferedImage image = new BufferedImage(width, height, type, model);
		final WritableRaster raster = image.getRaster();
		final Cursor<? extends IntegerType<?>> cursor = rows();
		final int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				row[x] = index(cursor.next().getInteger());
			}
			raster.setPixels(0, y, width, 1, row);
		}
		return image;
	}

	private IndexColorModel colorModel() {
		final byte[][] channels = new byte[3][palette.length];
		for (int i = 0; i < palette.length; i++) {
			channels[0][i] = (byte) Rgb.red(palette[i]);
			channels[1][i] = (byte) Rgb.green(palette[i]);
			channels[2][i] = (byte) Rgb.blue(palette[i]);
		}
		return new IndexColorModel(bits(palette.length), palette.length,
			channels[0], channels[1], channels[2]);
	}

	/** ⌈log2 n⌉, rounded up to what PNG has: 1, 2, 4 or 8. */
	private static int bits(final int colors) {
		int bits = 1;
		while (1 << bits < colors) {
			bits *= 2;
		}
		return bits;
	}

	private BufferedImage rgb() {
		final BufferedImage image = new BufferedImage(width, height,
			BufferedImage.TYPE_INT_RGB);
		final Cursor<? extends IntegerType<?>> cursor = rows();
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, palette[index(cursor.next().getInteger())]);
			}
		}
		return image;
	}

	private int index(final int label) {
		if (label - firstLabel < palette.length) return label - firstLabel;
		throw new IllegalArgumentException(String.format(Messages.FOREIGN_LABEL,
			label, palette.length - 1 + firstLabel));
	}
}
