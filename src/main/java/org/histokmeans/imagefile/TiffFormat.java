
package org.histokmeans.imagefile;

import ij.ImagePlus;
import ij.io.FileInfo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.raster.TooLargeException;
import org.histokmeans.text.FileMessages;
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
			return tiff.isWrittenByImageJ() ? byImageJ(tiff, path) : image(tiff);
		}
	}

	/** ImageJ shows black in place of what is missing. */
	private static ImagePlus byImageJ(final TiffFile tiff, final Path path)
		throws IOException
	{
		if ((long) tiff.width() * tiff.height() > Integer.MAX_VALUE)
			throw new TooLargeException(String.format(FileMessages.TOO_LARGE, path,
				tiff.width(), tiff.height()));
		if (tiff.isTruncated()) throw new EOFException();
		tiff.checkCounts();
		final ImagePlus image = new ImageJTiff(path).open();
		if (image == null) return image(tiff);
		ImageFiles.addRemark(image, tiff.scaleRemark());
		return image;
	}

	/** It keeps what the file says of itself. */
	private static ImagePlus image(final TiffFile tiff) throws IOException {
		final ImagePlus image = new PixelImage(tiff.read()).image();
		final FileInfo info = new FileInfo();
		info.fileFormat = FileInfo.IMAGEIO;
		info.description = tiff.description();
		image.setFileInfo(info);
		return image;
	}
}
