
package org.histokmeans.imagefile;

import ij.ImagePlus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.raster.TooLargeException;
import org.histokmeans.text.Messages;
import org.histokmeans.tiff.TiffFile;

/**
 * TIFF and BigTIFF files, slides included. Those that ImageJ wrote are opened
 * by ImageJ, which knows what it wrote beside the pixels.
 */
final class TiffFormat implements ImageFormat {

	@Override
	public long pixels(final Path path) throws IOException {
		try (TiffFile tiff = new TiffFile(path)) {
			return tiff.pixels();
		}
	}

	@Override
	public ImagePlus open(final Path path) throws IOException {
		try (TiffFile tiff = new TiffFile(path)) {
			return tiff.isWrittenByImageJ() ? byImageJ(tiff, path) : new PixelImage(
				tiff.read()).image();
		}
	}

	/** ImageJ shows black in place of what is missing. */
	private static ImagePlus byImageJ(final TiffFile tiff, final Path path)
		throws IOException
	{
		if ((long) tiff.width() * tiff.height() > Integer.MAX_VALUE)
			throw new TooLargeException(String.format(Messages.TOO_LARGE, path, tiff
				.width(), tiff.height()));
		if (tiff.isTruncated()) throw new EOFException();
		final ImagePlus image = new ImageJTiff(path).open();
		return image == null ? new PixelImage(tiff.read()).image() : image;
	}
}
