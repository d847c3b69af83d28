
package org.histokmeans.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.raster.Pixels;
import org.histokmeans.text.Messages;

/**
 * An image of a TIFF file that is read region by region: the largest one, or a
 * copy of it at a lower resolution. It is checked when it is asked for a
 * reader, before any pixel is read. Immutable: several threads may each have a
 * reader of their own.
 */
public final class TiffLevel {

	private final Path path;
	private final TiffBytes file;
	private final Page page;
	private final Layout layout;
	private final int number;

	TiffLevel(final Path path, final TiffBytes file, final Page page,
		final int number) throws IOException
	{
		this.path = path;
		this.file = file;
		this.page = page;
		this.number = number;
		layout = new Layout(page, 0);
	}

	public int width() {
		return page.width;
	}

	public int height() {
		return page.height;
	}

	/** Of a tile or strip, which is decoded as a whole. */
	public int blockWidth() {
		return layout.width();
	}

	/** Of a tile or strip, which is decoded as a whole. */
	public int blockHeight() {
		return layout.height();
	}

	/**
	 * @throws IOException with a sentence, if its kind of pixels is refused, it
	 *           has no colors, or a tile lies beyond the end of the file or is
	 *           too short for its pixels
	 */
	public void check() throws IOException {
		InSentences.of(path, () -> {
			new Support(page).check();
			if (page.isGray()) throw new Refusal(Messages.GRAY_FILE, page.bits +
				"-bit grayscale");
			if (!layout.isIn(file)) throw new EOFException();
			try (PageReader reader = new PageReader(file, page, layout)) {
				reader.checkBlocks();
			}
			return null;
		});
	}

	/**
	 * @throws IOException with a sentence, if there can be none
	 */
	public RegionReader reader() throws IOException {
		return InSentences.of(path, () -> new RegionReader(new PageReader(file,
			page, layout), ColorModels.of(page)));
	}

	/**
	 * Reads regions of the level, each thread with a reader of its own. The
	 * colors are those of {@link Pixels.Kind#RGB}.
	 */
	public final class RegionReader implements AutoCloseable {

		private final PageReader reader;
		private final Colors colors;

		private RegionReader(final PageReader reader, final Colors colors) {
			this.reader = reader;
			this.colors = colors;
		}

		/**
		 * @param rgb where 0xRRGGBB go, row by row
		 * @throws IOException with a sentence, if the pixels are damaged
		 * @throws IllegalArgumentException if it is not in the image
		 */
		public void read(final int x, final int y, final int width,
			final int height, final int[] rgb) throws IOException
		{
			final Region region = new Region(x, y, width, height);
			if (!region.isIn(page)) throw new IllegalArgumentException(
				"There is no such region.");
			InSentences.of(path, () -> {
				read(region, rgb);
				return null;
			});
		}

		private void read(final Region region, final int[] rgb) throws IOException {
			try {
				reader.rgb(colors, region, rgb);
			}
			catch (final Refusal e) {
				throw number > 0 ? e.ofLevel(number) : e;
			}
		}

		@Override
		public void close() {
			reader.close();
		}
	}
}
