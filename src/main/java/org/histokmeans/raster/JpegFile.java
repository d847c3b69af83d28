
package org.histokmeans.raster;

import java.awt.image.Raster;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import javax.imageio.ImageReader;

import org.histokmeans.text.FileMessages;

/**
 * JPEG files: decoded by Java's own reader, but to the samples as they are in
 * the file; colors are made of them here. Color profiles and the orientation
 * are not looked at, as ImageJ does.
 */
public final class JpegFile implements PixelFile {

	private static final int UPRIGHT = 1;

	/** A block of 64 pixels takes a bit at least. */
	private static final int MOST_OF_A_BYTE = 512;

	/** For what a reader does with a file of a megabyte at the very most. */
	private static final long SECONDS = 20;

	/** Sizes that no JPEG of ours has; an array cannot hold more. */
	private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

	private final Path path;

	public JpegFile(final Path path) {
		this.path = path;
	}

	@Override
	public long pixels() throws IOException {
		final JpegHeader header = header();
		return (long) header.width() * header.height();
	}

	private JpegHeader header() throws IOException {
		if (Files.size(path) > MOST_BYTES) throw FileChecks.unsupported(path,
			"a JPEG of more than 2 GB");
		return new JpegHeader(Files.readAllBytes(path));
	}

	@Override
	public Pixels read() throws IOException {
		final JpegHeader header = header();
		check(header);
		final Pixels pixels = pixels(header, raster(header.needed()));
		return header.orientation() == UPRIGHT ? pixels : pixels.withRemark(String
			.format(FileMessages.ORIENTATION, path.getFileName(), header
				.orientation()));
	}

	private void check(final JpegHeader header) throws IOException {
		final int process = header.process();
		if (process > 2) throw FileChecks.unsupported(path, process > 8
			? "a JPEG with arithmetic coding" : "a lossless or hierarchical JPEG");
		if (header.depth() != 8) throw FileChecks.unsupported(path, "a JPEG of " +
			header.depth() + " bits");
		final int components = header.components();
		if (components == 4 && !header.isAdobe()) throw FileChecks.unsupported(path,
			"a CMYK JPEG that does not say what its numbers mean");
		if (components != 1 && components != 3 && components != 4) throw FileChecks
			.unsupported(path, "a JPEG of " + components + " channels");
		FileChecks.checkSize(path, header.width(), header.height());
		FileChecks.checkLength((long) header.width() * header.height(), Files.size(
			path), MOST_OF_A_BYTE);
	}

	/**
	 * @throws EOFException if the end is missing, in place of which the reader
	 *           shows gray
	 */
	private static Raster raster(final byte[] bytes) throws IOException {
		final ImageReader reader = JdkReaders.named("jpeg");
		final JpegWarnings warnings = new JpegWarnings();
		try (LimitedInput in = new LimitedInput(bytes, SECONDS + bytes.length /
			(1 << 20)))
		{
			reader.setInput(in, true, true);
			reader.addIIOReadWarningListener(warnings);
			final Raster raster = reader.readRaster(0, null);
			warnings.check();
			return raster;
		}
		finally {
			reader.dispose();
		}
	}

	private static Pixels pixels(final JpegHeader header, final Raster raster)
		throws IOException
	{
		final int bands = raster.getNumBands();
		if (bands != header.components()) throw new IOException(
			"it has not the channels that its header says");
		final boolean isLuminance = bands == 4 ? header.isYcck() : !header.isRgb();
		final JpegColors colors = new JpegColors(raster, isLuminance);
		if (bands == 1) return new Pixels(raster.getWidth(), raster.getHeight(),
			Pixels.Kind.GRAY8, Collections.singletonList(colors.grays()));
		return Grays.of(new Pixels(raster.getWidth(), raster.getHeight(),
			Pixels.Kind.RGB, Collections.singletonList(colors.colors())));
	}
}
