
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.histokmeans.imagefile.ReadableFile;
import org.histokmeans.regions.Annotations;
import org.histokmeans.text.SlideMessages;
import org.histokmeans.tiff.RangedBytes;
import org.histokmeans.tiff.TiffFile;

/**
 * Opens slides: TIFF files by the program's own reader, the formats of other
 * makers by OpenSlide. Which one reads a file depends on the file alone.
 */
public final class Slides {

	/** Tiled images above this are read by tiles, if nobody says otherwise. */
	public static final long LARGE = 100_000_000;

	private static final List<String> MAKERS = Arrays.asList(".ndpi", ".scn",
		".bif");

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
		return checked(path, open(path), level);
	}

	/**
	 * Of a file that may be kept elsewhere. OpenSlide reads none of these.
	 *
	 * @param name in messages
	 * @param bytes closed with the slide, or at once if it cannot be read
	 * @param level see {@link #open(Path, int)}
	 */
	public static TileSource open(final Path name, final RangedBytes bytes,
		final int level) throws IOException
	{
		return checked(name, open(name, bytes), level);
	}

	private static TileSource checked(final Path path, final TileSource slide,
		final int level) throws IOException
	{
		if (level >= 0 && level < slide.levels().size()) return slide;
		slide.close();
		final int last = slide.levels().size() - 1;
		throw new IOException(last == 0 ? String.format(SlideMessages.ONE_LEVEL,
			path, level) : String.format(SlideMessages.NO_LEVEL, path, last, level));
	}

	/**
	 * A slide of which only some areas are analyzed.
	 *
	 * @param areas in pixels of level 0, from its origin on; null: all is
	 * @param level that will be read
	 * @throws IllegalArgumentException with a sentence, if they hold no pixel of
	 *           that level
	 */
	public static TileSource within(final TileSource slide,
		final Annotations areas, final int level)
	{
		if (areas == null) return slide;
		final SlideLevel size = slide.levels().get(level);
		final Annotations moved = areas.moved(slide.originX(), slide.originY());
		moved.check(size.width(), size.height(), size.downsample());
		return new SlideWithin(slide, moved);
	}

	private static TileSource open(final Path path) throws IOException {
		ReadableFile.check(path);
		if (!TiffFile.isTiff(path) || isOfMaker(path)) return byOpenSlide(path);
		return isJpeg2000(path) ? byOpenSlide(path) : new TiffSlide(path);
	}

	private static TileSource open(final Path name, final RangedBytes bytes)
		throws IOException
	{
		if (isOfMaker(name) || !TiffFile.isTiff(bytes)) {
			bytes.close();
			throw new IOException(String.format(SlideMessages.NOT_HERE_OPENSLIDE,
				name));
		}
		final TiffFile file = new TiffFile(name, bytes);
		if (!file.isJpeg2000()) return new TiffSlide(file);
		file.close();
		throw new IOException(String.format(SlideMessages.NOT_HERE_OPENSLIDE,
			name));
	}

	/** Made of tiles that overlap, or of several pictures, by their names. */
	private static boolean isOfMaker(final Path path) {
		final String name = path.toString().toLowerCase(Locale.ROOT);
		return MAKERS.stream().anyMatch(name::endsWith);
	}

	private static boolean isJpeg2000(final Path path) throws IOException {
		try (TiffFile file = new TiffFile(path)) {
			return file.isJpeg2000();
		}
	}

	/** What calls the library may be missing, too. */
	private static TileSource byOpenSlide(final Path path) throws IOException {
		try {
			return new OpenSlide(path);
		}
		catch (final LinkageError e) {
			throw new IOException(String.format(SlideMessages.NO_OPENSLIDE, path), e);
		}
	}
}
