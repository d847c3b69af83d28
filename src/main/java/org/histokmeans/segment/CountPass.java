
package org.histokmeans.segment;

import java.util.ArrayList;
import java.util.List;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Counts the colors of the selected pixels. */
final class CountPass {

	private final PixelSource source;
	private final Stage stage;
	private final int margin;
	private final RegionPass.Visitor first;

	CountPass(final PixelSource source) {
		this(source, Stage.COUNTING, (region, pixels) -> {});
	}

	/** @param first what is done with a region before it is counted */
	CountPass(final PixelSource source, final Stage stage,
		final RegionPass.Visitor first)
	{
		this(source, stage, 0, first);
	}

	/** @param margin how many pixels around a region it sees; not counted */
	CountPass(final PixelSource source, final Stage stage, final int margin,
		final RegionPass.Visitor first)
	{
		this.source = source;
		this.stage = stage;
		this.margin = margin;
		this.first = first;
	}

	ColorHistogram run(final Workers workers) {
		ColorHistogram sum = ColorHistogram.EMPTY;
		for (final List<Interval> regions : countable(source.regions())) {
			final ColorCounter counter = new ColorCounter(expected(regions));
			final RegionPass pass = new RegionPass(source, stage, margin);
			pass.run(regions, workers, (region, pixels) -> {
				first.visit(region, pixels);
				if (margin > 0) pixels.keep(pass.around(region), region);
				count(counter, pixels);
			});
			final ColorHistogram some = counter.histogram(workers);
			sum = sum.size() == 0 ? some : sum.plus(some);
		}
		return sum;
	}

	/** A selection can be small in a large image. */
	private long expected(final List<Interval> regions) {
		return source.allSelected() ? regions.stream().mapToLong(
			Intervals::numElements).sum() : 0;
	}

	private static void count(final ColorCounter counter,
		final RegionPixels pixels)
	{
		if (pixels.selected() == null) counter.add(pixels.colors(), pixels.start(),
			pixels.start() + pixels.count());
		else {
			final int kept = pixels.keepSelected();
			counter.add(pixels.colors(), 0, kept);
		}
	}

	/** Groups of no more pixels than one counter can count. */
	private static List<List<Interval>> countable(final List<Interval> regions) {
		final List<List<Interval>> groups = new ArrayList<>();
		long room = 0;
		for (final Interval region : regions) {
			final long size = Intervals.numElements(region);
			if (size > room) {
				groups.add(new ArrayList<>());
				room = ColorCounter.MAX_PIXELS;
			}
			groups.get(groups.size() - 1).add(region);
			room -= size;
		}
		return groups;
	}
}
