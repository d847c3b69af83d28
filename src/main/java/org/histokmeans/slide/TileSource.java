
package org.histokmeans.slide;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.histokmeans.raster.PixelSize;

/**
 * A slide that is open: levels of ever lower resolution, without the pictures
 * of its label and of the whole glass. Several threads may read at once, each
 * with a reader of its own.
 */
public interface TileSource extends Closeable {

	/** Level 0, the largest, first. */
	List<SlideLevel> levels();

	/** What a pixel of level 0 measures. */
	PixelSize pixelSize();

	/** What a person should know of how a level is read; empty for nothing. */
	String remark(int level);

	/** What a pixel of a level measures: never what its own tags say. */
	default PixelSize pixelSize(final int level) {
		final double downsample = levels().get(level).downsample();
		return PixelSize.micrometers(pixelSize().width() * downsample, pixelSize()
			.height() * downsample);
	}

	/**
	 * The column of level 0 at which programs that leave out what the scanner has
	 * not seen, such as QuPath, begin to count.
	 */
	default int originX() {
		return 0;
	}

	/** The row of level 0 at which they begin to count. */
	default int originY() {
		return 0;
	}

	/** Whether there are pixels without colors, which are not analyzed. */
	boolean hasGaps();

	/**
	 * A reader of a level, for one thread.
	 *
	 * @throws IOException with a sentence, if the level cannot be read
	 */
	TileReader reader(int level) throws IOException;
}
