
package org.histokmeans.imagefile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.histokmeans.raster.JdkReaders;

/**
 * Finds JPEG files whose end is missing. ImageJ opens them all the same, with
 * gray in place of what is lost.
 */
final class JpegCheck {

	private static final int START_OF_IMAGE = 0xFFD8;
	private static final int END_OF_IMAGE = 0xFFD9;

	private JpegCheck() {
		// only static methods
	}

	static boolean isTruncated(final Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			if (file.length() < 4 || file.readUnsignedShort() != START_OF_IMAGE)
				return false;
			file.seek(file.length() - 2);
			if (file.readUnsignedShort() == END_OF_IMAGE) return false;
		}
		return !isReadWithoutWarning(path);
	}

	/** Some programs write more behind the end: then all has to be read. */
	private static boolean isReadWithoutWarning(final Path path) {
		final boolean[] warned = new boolean[1];
		try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
			final ImageReader reader = JdkReaders.named("jpeg");
			reader.setInput(in);
			reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
			reader.read(0);
			reader.dispose();
		}
		catch (final IOException e) {
			return false;
		}
		return !warned[0];
	}
}
