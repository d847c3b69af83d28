
package org.histokmeans.segment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Warmup;
import org.histokmeans.parallel.Workers;

/** Visits regions on all threads and reports how far it is. */
final class RegionPass {

	/** What is done with a region. */
	@FunctionalInterface
	interface Visitor {

		/**
		 * @param pixels those of the region with its margin; valid until the next
		 *          visit of the same thread
		 */
		void visit(Interval region, RegionPixels pixels);
	}

	/** Of what is done in each stage, in pixels. */
	private static final Map<Stage, Warmup> WARMUPS = new ConcurrentHashMap<>();

	private final PixelSource source;
	private final Stage stage;
	private final int margin;
	private final ThreadLocal<RegionPixels> buffers = ThreadLocal.withInitial(
		RegionPixels::new);

	RegionPass(final PixelSource source, final Stage stage) {
		this(source, stage, 0);
	}

	/** @param margin how many pixels around a region are read with it */
	RegionPass(final PixelSource source, final Stage stage, final int margin) {
		this.source = source;
		this.stage = stage;
		this.margin = margin;
	}

	/** The region with its margin, as far as that is in the image. */
	Interval around(final Interval region) {
		final long[] min = Intervals.minAsLongArray(region);
		final long[] max = Intervals.maxAsLongArray(region);
		for (int d = 0; d < 2; d++) {
			min[d] = Math.max(0, min[d] - margin);
			max[d] = Math.min(source.size().dimension(d) - 1, max[d] + margin);
		}
		return new FinalInterval(min, max);
	}

	void run(final List<Interval> regions, final Workers workers,
		final Visitor visitor)
	{
		workers.report(stage, 0);
		final Warmup warmup = WARMUPS.computeIfAbsent(stage, key -> new Warmup());
		int alone = 0;
		while (alone < regions.size() && warmup.isCold()) {
			warmup.add(Intervals.numElements(regions.get(alone)));
			visit(regions, alone++, workers, visitor);
		}
		final int first = alone;
		workers.run(regions.size() - first, i -> visit(regions, first + i, workers,
			visitor));
	}

	private void visit(final List<Interval> regions, final int i,
		final Workers workers, final Visitor visitor)
	{
		workers.stopIfCanceled();
		visit(regions.get(i), visitor);
		workers.report(stage, (double) i / regions.size());
	}

	private void visit(final Interval region, final Visitor visitor) {
		final RegionPixels pixels = buffers.get();
		final Interval read = margin == 0 ? region : around(region);
		pixels.begin((int) Intervals.numElements(read));
		source.read(read, pixels);
		visitor.visit(region, pixels);
	}
}
