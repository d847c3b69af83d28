
package org.histokmeans.batch;

import ij.io.FileInfo;
import ij.io.TiffDecoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How many pixels an image has, from its header alone. */
final class ImageHeader {

	private ImageHeader() {
		// only static methods
	}

	/** Over all slices; 0 if the header is unknown or damaged. */
	static long pixels(final Path path) {
		try {
			final long pixels = tiff(path);
			return pixels > 0 ? pixels : other(path);
		}
		catch (final IOException | RuntimeException e) {
			return 0;
		}
	}

	private static long tiff(final Path path) {
		try {
			final FileInfo[] slices = new TiffDecoder(path.toAbsolutePath()
				.getParent() + "/", path.getFileName().toString()).getTiffInfo();
			if (slices == null) return 0;
			final long images = Math.max(slices.length, slices[0].nImages);
			return images * slices[0].width * slices[0].height;
		}
		catch (final IOException e) {
			return 0;
		}
	}

	private static long other(final Path path) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
			final Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) return 0;
			final ImageReader reader = readers.next();
			reader.setInput(in);
			final long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			reader.dispose();
			return pixels;
		}
	}
}
