
package org.histokmeans.regions;

import java.io.IOException;

/** The labels of an image, read once from its first row to its last. */
public interface LabelLines {

	int width();

	int height();

	/**
	 * Where the shapes are to be: of a smaller copy, in the image that it is a
	 * copy of.
	 */
	default Enlargement enlargement() {
		return Enlargement.NONE;
	}

	/**
	 * @param labels where those of the row go, 0 for what belongs to no class
	 * @throws IOException with a sentence, if they cannot be read
	 */
	void read(int y, int[] labels) throws IOException;
}
