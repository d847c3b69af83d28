
package org.histokmeans.slide;

import java.io.Closeable;
import java.io.IOException;

/** Reads regions of a level of a slide. Not thread-safe. */
public interface TileReader extends Closeable {

	/**
	 * @param argb where 0xAARRGGBB go, row by row; only where the slide has gaps,
	 *          the alpha says something: 0 for a pixel without color
	 * @throws IOException with a sentence, if the pixels cannot be read
	 */
	void read(int x, int y, int width, int height, int[] argb) throws IOException;
}
