
package org.histokmeans.raster;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/**
 * Netpbm's PBM, PGM and PPM files, P1 to P6. Gray values stay as they are,
 * colors are scaled to 8 bits by the largest value that the header names.
 */
public final class PnmFile implements PixelFile {

	private static final int BUFFER = 1 << 16;

	private final Path path;

	public PnmFile(final Path path) {
		this.path = path;
	}

	@Override
	public long pixels() throws IOException {
		try (InputStream in = open()) {
			final PnmHeader header = new PnmHeader(in);
			return (long) header.width * header.height;
		}
	}

	private InputStream open() throws IOException {
		return new BufferedInputStream(Files.newInputStream(path), BUFFER);
	}

	@Override
	public Pixels read() throws IOException {
		try (InputStream in = open()) {
			final PnmHeader header = new PnmHeader(in);
			FileChecks.checkSize(path, header.width, header.height);
			if (Files.size(path) < header.leastBytes()) throw new EOFException();
			final PnmSamples samples = new PnmSamples(in, header);
			return header.isRgb() ? rgb(header, samples) : gray(header, samples);
		}
	}

	private static Pixels rgb(final PnmHeader header, final PnmSamples samples)
		throws IOException
	{
		final int[] plane = new int[header.width * header.height];
		for (int i = 0; i < plane.length; i++) {
			final int red = Shades.scaled(samples.next(), header.most);
			final int green = Shades.scaled(samples.next(), header.most);
			plane[i] = Shades.rgb(red, green, Shades.scaled(samples.next(),
				header.most));
		}
		return pixels(header, Pixels.Kind.RGB, plane);
	}

	private static Pixels gray(final PnmHeader header, final PnmSamples samples)
		throws IOException
	{
		final int pixels = header.width * header.height;
		if (header.most > 255) {
			final short[] plane = new short[pixels];
			for (int i = 0; i < pixels; i++) {
				plane[i] = (short) samples.next();
			}
			return pixels(header, Pixels.Kind.GRAY16, plane);
		}
		final byte[] plane = new byte[pixels];
		for (int i = 0; i < pixels; i++) {
			if (i % header.width == 0) samples.startRow();
			plane[i] = (byte) samples.next();
		}
		return pixels(header, Pixels.Kind.GRAY8, plane);
	}

	private static Pixels pixels(final PnmHeader header, final Pixels.Kind kind,
		final Object plane)
	{
		return new Pixels(header.width, header.height, kind, Collections
			.singletonList(plane));
	}
}
