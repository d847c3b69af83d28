
package org.histokmeans.slide;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.text.SlideMessages;
import org.histokmeans.tiff.TiffFile;
import org.histokmeans.tiff.TiffLevel;

/**
 * A level of a TIFF file of labels in tiles, such as a {@link LabelPyramid},
 * read row by row: a row of tiles is in memory.
 */
public final class PyramidLabels implements Closeable {

	private final TiffFile file;
	private final List<TiffLevel> levels;
	private final TiffLevel level;
	private final TiffLevel.LabelReader reader;
	private final PixelSize size;
	private final String description;
	private final int[] colors;

	/**
	 * @param number of the level, 0 for the largest
	 * @throws IOException with a sentence, if there is no such level, or the file
	 *           has no labels
	 */
	public PyramidLabels(final Path path, final int number) throws IOException {
		file = new TiffFile(path);
		boolean isOpen = false;
		try {
			levels = file.levels();
			if (number < 0 || number >= levels.size()) throw new IOException(String
				.format(SlideMessages.NO_LEVEL, path, levels.size() - 1, number));
			level = levels.get(number);
			level.checkLabels();
			size = file.pixelSize();
			description = OmeDescription.text(file.description());
			colors = level.labelColors();
			reader = level.labels();
			isOpen = true;
		}
		finally {
			if (!isOpen) file.close();
		}
	}

	/** Whether a file is one TIFF image in tiles, by its header. */
	public static boolean isTiled(final Path path) {
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) return false;
		try (TiffFile file = new TiffFile(path)) {
			return file.isSlide();
		}
		catch (final IOException e) {
			// whoever opens it says what is wrong
			return false;
		}
	}

	public int width() {
		return level.width();
	}

	public int height() {
		return level.height();
	}

	/** Of level 0. */
	public int fullWidth() {
		return file.width();
	}

	/** Of level 0. */
	public int fullHeight() {
		return file.height();
	}

	/** Of level 0. */
	public PixelSize pixelSize() {
		return size;
	}

	/** What the file says of itself; empty for nothing. */
	public String description() {
		return description;
	}

	/** The color of each label, 0xRRGGBB; empty if it is gray. */
	public int[] colors() {
		return colors.clone();
	}

	/** @param labels as many as the level is wide */
	public void read(final int y, final int[] labels) throws IOException {
		reader.read(y, labels);
	}

	@Override
	public void close() throws IOException {
		reader.close();
		file.close();
	}
}
