
package org.histokmeans.imagefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How many pixels an image has, from its header alone. */
public final class ImageHeader {

	private ImageHeader() {
		// only static methods
	}

	/** Over all slices; 0 if the header is unknown or damaged. */
	public static long pixels(final Path path) {
		try {
			final TiffCheck tiff = new TiffCheck(path);
			return tiff.isForImageJ() ? tiff.pixels() : other(path);
		}
		catch (final IOException | RuntimeException e) {
			return 0;
		}
	}

	private static long other(final Path path) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
			final Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) return tiled(path);
			final ImageReader reader = readers.next();
			reader.setInput(in);
			final long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			reader.dispose();
			return pixels;
		}
	}

	private static long tiled(final Path path) throws IOException {
		try (TiledTiff tiff = new TiledTiff(path)) {
			return tiff.pixels();
		}
	}
}
