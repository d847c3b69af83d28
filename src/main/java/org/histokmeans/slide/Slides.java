
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.tiff.TiffFile;

/** Opens slides. */
public final class Slides {

	/** Tiled images above this are read by tiles, if nobody says otherwise. */
	public static final long LARGE = 100_000_000;

	private Slides() {
		// only static methods
	}

	/**
	 * Whether a file is read by tiles if nobody says otherwise. It depends on the
	 * file alone, not on the memory, since what is written depends on it.
	 */
	public static boolean isLarge(final Path path) {
		if (!Files.isRegularFile(path)) return false;
		try (TiffFile file = new TiffFile(path)) {
			return file.isSlide() && file.pixels() > LARGE;
		}
		catch (final IOException e) {
			// whoever opens it says what is wrong
			return false;
		}
	}

	/**
	 * @throws IOException with a sentence, if it cannot be read by tiles
	 */
	public static TileSource open(final Path path) throws IOException {
		return new TiffSlide(path);
	}
}
