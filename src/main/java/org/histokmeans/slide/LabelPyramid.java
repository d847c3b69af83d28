
package org.histokmeans.slide;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;

import net.imglib2.Interval;

import org.histokmeans.segment.LabelSink;
import org.histokmeans.segment.SegmentFigures;

/**
 * Labels as a TIFF file: tiles of all levels down to one tile, written while
 * the labels come, so that only the tiles that are not complete are in memory.
 * The same bytes whatever the regions are and whichever thread is first.
 * Several threads write at once, each another region; each pixel once.
 */
final class LabelPyramid implements LabelSink, Closeable {

	/** Rows and columns of a tile. */
	static final int TILE = 512;

	/** Beyond it, files are hardly smaller, but take longer to write. */
	private static final int LEVEL = Deflater.BEST_SPEED;

	/** What a tile that cannot be compressed is longer than without. */
	private static final int OVERHEAD = 1024;

	private final int smallLevel;
	private final int[] smallLabels;
	private final PyramidFile file;
	private final PyramidTags tags;
	private final List<TileGrid> levels;
	private final int bytes;
	private final List<Map<Integer, LabelTile>> open = new ArrayList<>();
	private final ThreadLocal<Deflater> deflater = ThreadLocal.withInitial(
		() -> new Deflater(LEVEL));

	/** @param path null if the labels are not to be kept */
	LabelPyramid(final Path path, final PyramidTags tags) throws IOException {
		this.tags = tags;
		levels = TileGrid.pyramid(tags.width(), tags.height());
		bytes = tags.bytes();
		levels.forEach(level -> open.add(new ConcurrentHashMap<>()));
		file = path == null ? null : new PyramidFile(path, levels, (long) TILE *
			TILE * bytes + OVERHEAD);
		smallLevel = TileGrid.smallLevel(levels);
		final TileGrid small = levels.get(smallLevel);
		smallLabels = new int[small.width * small.height];
	}

	/** The file cannot be written. */
	static final class Failure extends UncheckedIOException {

		private static final long serialVersionUID = 1L;

		Failure(final IOException cause) {
			super(cause);
		}
	}

	@Override
	public void write(final Interval region, final int from, final int[] labels,
		final int count)
	{
		final int width = (int) region.dimension(0);
		for (int i = 0; i < count;) {
			final int x = (int) region.min(0) + (from + i) % width;
			final int y = (int) region.min(1) + (from + i) / width;
			final int run = Math.min(count - i, Math.min(TILE - x % TILE, width -
				(from + i) % width));
			put(labels, i, x, y, run);
			i += run;
		}
	}

	/** Labels of a row of one tile. */
	private void put(final int[] labels, final int from, final int x, final int y,
		final int count)
	{
		final TileGrid grid = levels.get(0);
		final int number = y / TILE * grid.across + x / TILE;
		final LabelTile tile = open.get(0).computeIfAbsent(number,
			key -> new LabelTile(bytes, grid.rows(key) * grid.columns(key)));
		tile.put(labels, from, x % TILE, y % TILE, count);
		if (tile.isCompleteWith(count)) finish(0, number, tile);
	}

	private void finish(final int level, final int number, final LabelTile tile) {
		open.get(level).remove(number);
		if (level == smallLevel) tile.copy(levels.get(level), number, smallLabels);
		if (file != null) store(level, number, tile);
		if (level + 1 == levels.size()) return;
		final TileGrid grid = levels.get(level);
		final int above = grid.parent(number);
		final LabelTile parent = open.get(level + 1).computeIfAbsent(above,
			key -> new LabelTile(bytes, grid.children(key)));
		tile.halve(grid.columns(number), grid.rows(number), parent, number %
			grid.across % 2 + number / grid.across % 2 * 2);
		if (parent.isCompleteWith(1)) finish(level + 1, above, parent);
	}

	private void store(final int level, final int number, final LabelTile tile) {
		try {
			file.add(level, number, tile.compressed(deflater.get(), levels.get(
				level)));
		}
		catch (final IOException e) {
			throw new Failure(e);
		}
	}

	/**
	 * When all labels are there.
	 *
	 * @param description what the file says of itself
	 */
	void finish(final String description) throws IOException {
		if (file == null) return;
		final List<TiffTags> all = new ArrayList<>();
		for (int level = 0; level < levels.size(); level++) {
			all.add(tags.tags(level, levels.get(level), description, file.isBig()));
		}
		file.finish(all, tags.isOme());
	}

	/** What is known when all labels are there. */
	SlideLabels labels(final SegmentFigures figures) {
		return new SlideLabels(figures, levels.get(smallLevel), smallLabels);
	}

	@Override
	public void close() throws IOException {
		if (file != null) file.close();
	}
}
