
package org.histokmeans.tiff;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.histokmeans.raster.JdkReaders;

/**
 * Strips or tiles that are JPEG files without their tables, read by the reader
 * of the Java runtime. The samples are taken as they are stored: what color
 * they mean is said by the TIFF's tags alone. Not thread-safe.
 */
final class JpegBlocks implements AutoCloseable {

	private static final byte[] START = { (byte) 0xFF, (byte) 0xD8 };

	/** This one is said of bytes that nobody misses. */
	private static final String HARMLESS = "extraneous bytes before marker";

	/** What such samples mean is not clear: programs differ, some refuse. */
	private static final String SUBSAMPLED =
		"subsampled JPEG that is not said to be YCbCr";

	private final int samples;
	private final boolean isYCbCr;
	private final byte[] tables;
	private final ImageReader reader;
	private boolean isDamaged;

	JpegBlocks(final Page page) throws IOException {
		samples = page.isPlanar ? 1 : page.samples;
		isYCbCr = page.photometric == Page.YCBCR;
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(START, 0, START.length);
		final byte[] stored = page.ifd.raw(Tag.JPEG_TABLES);
		if (stored.length > 0) new JpegSegments(stored).copy(out);
		tables = out.toByteArray();
		reader = JdkReaders.named("jpeg");
		reader.addIIOReadWarningListener((source, warning) -> isDamaged |= !warning
			.contains(HARMLESS));
	}

	/** @return rows of the block's width, the samples of a pixel side by side */
	byte[] decode(final byte[] data, final Block block) throws IOException {
		final ByteArrayOutputStream jpeg = new ByteArrayOutputStream(tables.length +
			data.length);
		jpeg.write(tables);
		final JpegSegments segments = new JpegSegments(data);
		segments.copy(jpeg);
		if (segments.isSubsampled() && !isYCbCr) throw Refusal.of(SUBSAMPLED);
		try (ImageInputStream in = new MemoryCacheImageInputStream(
			new ByteArrayInputStream(jpeg.toByteArray())))
		{
			reader.setInput(in, true, true);
			return samples(block);
		}
	}

	private byte[] samples(final Block block) throws IOException {
		final int width = reader.getWidth(0);
		final int height = reader.getHeight(0);
		if (width < block.columns || height < block.rows || width > block.width ||
			height > block.height) throw new IOException();
		isDamaged = false;
		final Raster raster = reader.readRaster(0, null);
		if (isDamaged || raster.getNumBands() != samples) throw new IOException();
		return rows(((DataBufferByte) raster.getDataBuffer()).getData(), width,
			block.width, Math.min(height, block.height));
	}

	private byte[] rows(final byte[] data, final int width, final int wanted,
		final int rows)
	{
		if (width == wanted) return data;
		final byte[] wider = new byte[wanted * rows * samples];
		for (int y = 0; y < rows; y++) {
			System.arraycopy(data, y * width * samples, wider, y * wanted * samples,
				width * samples);
		}
		return wider;
	}

	@Override
	public void close() {
		reader.dispose();
	}
}
