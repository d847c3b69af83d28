
package org.histokmeans.raster;

import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The readers of the Java runtime itself. Others may be on the class path, with
 * other colors for the same file.
 */
public final class JdkReaders {

	private static final String PACKAGE = "com.sun.imageio.";

	private JdkReaders() {
		// only static methods
	}

	/** @throws IOException if the runtime has none */
	public static ImageReader named(final String format) throws IOException {
		final Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(
			format);
		while (readers.hasNext()) {
			final ImageReader reader = readers.next();
			if (reader.getClass().getName().startsWith(PACKAGE)) return reader;
			reader.dispose();
		}
		throw new IOException("This Java has no reader for " + format + ".");
	}
}
