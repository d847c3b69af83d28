
package org.histokmeans.imagefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many pixels an image has, from its header alone. */
public final class ImageHeader {

	private ImageHeader() {
		// only static methods
	}

	/** Over all slices; 0 if the header is unknown or damaged. */
	public static long pixels(final Path path) {
		try {
			return Files.isRegularFile(path) ? Math.max(0, FileKind.of(path).format()
				.pixels(path)) : 0;
		}
		catch (final IOException | RuntimeException | StackOverflowError e) {
			return 0;
		}
	}
}
