
package org.histokmeans.imagefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import net.imglib2.RandomAccess;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.file.WholeFile;
import org.histokmeans.parallel.Workers;

/**
 * Stores a quantized image as the compression arithmetic means it: a PNG of
 * labels with the prototypes as its palette, 1, 2, 4 or 8 bits for a pixel.
 * White is the first entry if label 0 occurs. Above 256 colors: an RGB PNG. The
 * codebook is in the file, so that it can be applied to other images.
 */
public final class QuantizedPng {

	private static final int MAX_PALETTE = 256;

	/** Red, green and blue. */
	private static final int RGB_BITS = 24;

	private final RandomAccessibleInterval<? extends IntegerType<?>> labels;
	private final int width;
	private final int height;
	private final Codebook codebook;
	private final Workers workers;
	private final int[] palette;
	private final int firstLabel;

	/**
	 * @param labels two dimensions, labels of 0 to K
	 * @param workers on which the bytes do not depend
	 */
	public QuantizedPng(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final Codebook codebook, final Workers workers)
	{
		this.labels = labels;
		this.codebook = codebook;
		this.workers = workers;
		width = (int) labels.dimension(0);
		height = (int) labels.dimension(1);
		firstLabel = hasZero() ? 0 : 1;
		palette = new int[codebook.k() + 1 - firstLabel];
		for (int i = 0; i < palette.length; i++) {
			palette[i] = codebook.decode(i + firstLabel);
		}
	}

	private boolean hasZero() {
		final AtomicBoolean found = new AtomicBoolean();
		workers.run(height, QuantizedPng.class, y -> {
			if (!found.get() && hasZero(y)) found.set(true);
		});
		return found.get();
	}

	private boolean hasZero(final int y) {
		final RandomAccess<? extends IntegerType<?>> row = LabelRows.row(labels, y);
		for (int x = 0; x < width; x++) {
			if (row.get().getInteger() == 0) return true;
			row.fwd(0);
		}
		return false;
	}

	/** Writes the file whole or not at all. */
	public void write(final Path path) throws IOException {
		final PngImage image = image();
		WholeFile.write(path, part -> {
			try (OutputStream out = CodebookFile.intoPng(Files.newOutputStream(part),
				codebook))
			{
				image.write(out, workers);
			}
		});
	}

	private PngImage image() {
		final boolean isIndexed = palette.length <= MAX_PALETTE;
		final int bits = isIndexed ? bits(palette.length) : RGB_BITS;
		return new PngImage(width, height, Math.min(bits, Byte.SIZE), isIndexed
			? palette : null, new LabelRows(labels, palette, firstLabel, bits));
	}

	/** ⌈log2 n⌉, rounded up to what PNG has: 1, 2, 4 or 8. */
	private static int bits(final int colors) {
		int bits = 1;
		while (1 << bits < colors) {
			bits *= 2;
		}
		return bits;
	}
}
