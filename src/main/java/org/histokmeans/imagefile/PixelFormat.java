
package org.histokmeans.imagefile;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.raster.PixelFile;

/** A format whose reader knows nothing of ImageJ. */
final class PixelFormat implements ImageFormat {

	private final PixelFile.Format format;

	PixelFormat(final PixelFile.Format format) {
		this.format = format;
	}

	@Override
	public long pixels(final Path path) throws IOException {
		return format.of(path).pixels();
	}

	@Override
	public ImagePlus open(final Path path) throws IOException {
		return new PixelImage(format.of(path).read()).image();
	}
}
