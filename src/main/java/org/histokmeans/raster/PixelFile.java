
package org.histokmeans.raster;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An image file of one format. Readers take sizes from the header and check
 * them before they take memory.
 */
public interface PixelFile {

	/** How a format makes its files. */
	interface Format {

		/** Nothing is read yet. */
		PixelFile of(Path path);
	}

	/** Of all slices, from the header alone, whatever it says. */
	long pixels() throws IOException;

	/**
	 * @throws java.io.EOFException if the end of the file is missing
	 * @throws IOException with a sentence that begins with the path, or with a
	 *           few words about the damage
	 */
	Pixels read() throws IOException;
}
