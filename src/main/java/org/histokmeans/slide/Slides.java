
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagefile.ReadableFile;
import org.histokmeans.text.Messages;
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
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) return false;
		try (TiffFile file = new TiffFile(path)) {
			return file.isSlide() && file.pixels() > LARGE;
		}
		catch (final IOException e) {
			// whoever opens it says what is wrong
			return false;
		}
	}

	/**
	 * @param level that will be read, 0 for the largest
	 * @throws IOException with a sentence, if it cannot be read by tiles, or has
	 *           no such level
	 */
	public static TileSource open(final Path path, final int level)
		throws IOException
	{
		final TileSource slide = open(path);
		if (level >= 0 && level < slide.levels().size()) return slide;
		slide.close();
		throw new IOException(String.format(Messages.NO_LEVEL, path, slide.levels()
			.size() - 1, level));
	}

	private static TileSource open(final Path path) throws IOException {
		ReadableFile.check(path);
		if (!TiffFile.isTiff(path)) throw new IOException(String.format(
			Messages.NO_TILES, path));
		return new TiffSlide(path);
	}
}
