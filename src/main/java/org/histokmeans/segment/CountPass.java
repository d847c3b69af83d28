
package org.histokmeans.segment;

import java.util.ArrayList;
import java.util.List;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Counts the colours of the selected pixels. */
final class CountPass {

	private final SelectedPixels pixels;

	CountPass(final SelectedPixels pixels) {
		this.pixels = pixels;
	}

	ColorHistogram run(final Workers workers) {
		ColorHistogram sum = ColorHistogram.EMPTY;
		for (final List<Interval> tiles : countable(pixels.tiles())) {
			final ColorCounter counter = new ColorCounter(expected(tiles));
			new TilePass(pixels, Stage.COUNTING).run(tiles, workers, (tile, colors,
				start, selected, count) -> count(counter, colors, start, selected,
					count));
			final ColorHistogram some = counter.histogram(workers);
			sum = sum.size() == 0 ? some : sum.plus(some);
		}
		return sum;
	}

	/** A selection can be small in a large image. */
	private long expected(final List<Interval> tiles) {
		return pixels.allSelected() ? tiles.stream().mapToLong(
			Intervals::numElements).sum() : 0;
	}

	private static void count(final ColorCounter counter, final int[] colors,
		final int start, final boolean[] selected, final int count)
	{
		if (selected == null) counter.add(colors, start, start + count);
		else counter.add(colors, 0, keepSelected(colors, selected, count));
	}

	private static int keepSelected(final int[] colors, final boolean[] selected,
		final int count)
	{
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (selected[i]) colors[kept++] = colors[i];
		}
		return kept;
	}

	/** Groups of no more pixels than one counter can count. */
	private static List<List<Interval>> countable(final List<Interval> tiles) {
		final List<List<Interval>> groups = new ArrayList<>();
		long room = 0;
		for (final Interval tile : tiles) {
			final long size = Intervals.numElements(tile);
			if (size > room) {
				groups.add(new ArrayList<>());
				room = ColorCounter.MAX_PIXELS;
			}
			groups.get(groups.size() - 1).add(tile);
			room -= size;
		}
		return groups;
	}
}
