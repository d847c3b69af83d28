
package org.histokmeans.imagefile;

import ij.ImagePlus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

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
			if (tiff.isTruncated()) throw new EOFException();
			return tiff.isWrittenByImageJ() ? new ImageJTiff(path).open()
				: new PixelImage(tiff.read()).image();
		}
	}
}
