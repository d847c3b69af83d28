
package org.histokmeans.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.raster.Pixels;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.SlideMessages;

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
	private final int number;
	private Layout layout;
	private Refusal damage;

	TiffLevel(final Path path, final TiffBytes file, final Page page,
		final int number) throws IOException
	{
		this.path = path;
		this.file = file;
		this.page = page;
		this.number = number;
		findBlocks();
	}

	/** A copy that is damaged keeps its number, and nobody from the image. */
	private void findBlocks() throws IOException {
		try {
			layout = new Layout(page, 0);
		}
		catch (final Refusal e) {
			damage = of(e);
		}
		catch (final EOFException | RuntimeException e) {
			damage = of(Refusal.header());
		}
	}

	private Refusal of(final Refusal refusal) {
		return number > 0 ? refusal.ofLevel(number) : refusal;
	}

	/** Whether it is not known where its tiles or strips are. */
	public boolean isDamaged() {
		return damage != null;
	}

	/** What a person should know of a copy; empty for nothing. */
	public String remark() {
		return isDamaged() ? String.format(SlideMessages.LEVEL_DAMAGED, path,
			number) : "";
	}

	public int width() {
		return page.width;
	}

	public int height() {
		return page.height;
	}

	/** Of a tile or strip, which is decoded as a whole. */
	public int blockWidth() {
		return isDamaged() ? page.width : layout.width();
	}

	/** Of a tile or strip, which is decoded as a whole. */
	public int blockHeight() {
		return isDamaged() ? page.height : layout.height();
	}

	/**
	 * @throws IOException with a sentence, if its kind of pixels is refused, it
	 *           has no colors, or a tile lies beyond the end of the file or is
	 *           too short for its pixels
	 */
	public void check() throws IOException {
		InSentences.of(path, () -> {
			if (isDamaged()) throw damage;
			new Support(page).check();
			if (page.isGray()) throw new Refusal(FileMessages.GRAY_FILE, page.bits +
				"-bit grayscale");
			if (!layout.isIn(file)) throw new EOFException();
			try (PageReader reader = new PageReader(file, page, layout)) {
				reader.checkBlocks();
			}
			return null;
		});
	}

	/**
	 * Checks it as an image of labels: one sample of 8 or 16 bits a pixel.
	 *
	 * @throws IOException with a sentence, if it is none or damaged
	 */
	public void checkLabels() throws IOException {
		InSentences.of(path, () -> {
			if (!isLabels()) throw new Refusal(LabelMessages.NO_LABELS);
			new Support(page).check();
			if (!layout.isIn(file)) throw new EOFException();
			try (PageReader reader = new PageReader(file, page, layout)) {
				reader.checkBlocks();
			}
			return null;
		});
	}

	private boolean isLabels() {
		return page.samples == 1 && page.format == 1 && (page.bits == 8 ||
			page.bits == 16) && page.compression != Compressions.JPEG &&
			(page.photometric == Page.PALETTE ||
				page.photometric == Page.BLACK_IS_ZERO);
	}

	/**
	 * The colors that the labels of an image of labels are shown in, 0xRRGGBB;
	 * empty if it is gray.
	 */
	public int[] labelColors() throws IOException {
		return page.photometric != Page.PALETTE ? new int[0] : InSentences.of(path,
			() -> new Palette(page).colors());
	}

	/** Reads the rows of an image of labels, from the first to the last. */
	public LabelReader labels() throws IOException {
		return InSentences.of(path, () -> new LabelReader(new PageReader(file, page,
			layout)));
	}

	/** Keeps one row of tiles or strips, as they are in the file. */
	public final class LabelReader implements AutoCloseable {

		private final PageReader reader;
		private final Object[] blocks = new Object[layout.across()];

		/** The row of blocks that is kept. */
		private int kept = -1;

		private LabelReader(final PageReader reader) {
			this.reader = reader;
		}

		/**
		 * @param labels as many as the image is wide
		 * @throws IOException with a sentence, if the pixels are damaged
		 */
		public void read(final int y, final int[] labels) throws IOException {
			InSentences.of(path, () -> {
				keep(y / layout.height());
				for (int i = 0; i < blocks.length; i++) {
					copy(layout.block(kept * blocks.length + i, 0), blocks[i], y, labels);
				}
				return null;
			});
		}

		private void keep(final int row) throws IOException {
			if (row == kept) return;
			for (int i = 0; i < blocks.length; i++) {
				blocks[i] = reader.raw(row * blocks.length + i);
			}
			kept = row;
		}

		private void copy(final Block block, final Object samples, final int y,
			final int[] labels)
		{
			final int from = (y - block.y) * block.width;
			for (int x = 0; x < block.columns; x++) {
				labels[block.x + x] = page.bits == 8 ? ((byte[]) samples)[from + x] &
					0xFF : ((short[]) samples)[from + x] & 0xFFFF;
			}
		}

		@Override
		public void close() {
			reader.close();
		}
	}

	/**
	 * @throws IOException with a sentence, if there can be none
	 */
	public RegionReader reader() throws IOException {
		return InSentences.of(path, () -> {
			if (isDamaged()) throw damage;
			return new RegionReader(new PageReader(file, page, layout), ColorModels
				.of(page));
		});
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
				throw of(e);
			}
		}

		@Override
		public void close() {
			reader.close();
		}
	}
}
