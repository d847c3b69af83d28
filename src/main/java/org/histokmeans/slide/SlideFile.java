
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Path;

/** A slide, wherever it is kept: it has a name, and is opened to be read. */
public interface SlideFile {

	/** In messages; its last part is the title. */
	Path name();

	/**
	 * @param level that will be read, 0 for the largest
	 * @throws IOException with a sentence, if it cannot be read by tiles, or has
	 *           no such level
	 */
	TileSource open(int level) throws IOException;

	/** Of a file of this machine. */
	static SlideFile of(final Path path) {
		return new SlideFile() {

			@Override
			public Path name() {
				return path;
			}

			@Override
			public TileSource open(final int level) throws IOException {
				return Slides.open(path, level);
			}
		};
	}
}
