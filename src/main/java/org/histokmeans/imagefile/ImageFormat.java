
package org.histokmeans.imagefile;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;

/** How the files of a format are looked at and opened. */
interface ImageFormat {

	/** Over all slices, from the header alone; 0 if unknown. */
	long pixels(Path path) throws IOException;

	/**
	 * Opens a file that is whole.
	 *
	 * @return null if it is not of this format after all
	 * @throws java.io.EOFException if its end is missing
	 * @throws IOException with a sentence that begins with the path, or with a
	 *           few words about the damage
	 */
	ImagePlus open(Path path) throws IOException;
}
