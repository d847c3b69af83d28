
package org.histokmeans.segment;

import java.util.List;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Visits regions on all threads and reports how far it is. */
final class RegionPass {

	/** What is done with a region. */
	@FunctionalInterface
	interface Visitor {

		/** @param pixels valid until the next visit of the same thread */
		void visit(Interval region, RegionPixels pixels);
	}

	private final PixelSource source;
	private final Stage stage;
	private final ThreadLocal<RegionPixels> buffers = ThreadLocal.withInitial(
		RegionPixels::new);

	RegionPass(final PixelSource source, final Stage stage) {
		this.source = source;
		this.stage = stage;
	}

	void run(final List<Interval> regions, final Workers workers,
		final Visitor visitor)
	{
		workers.report(stage, 0);
		workers.run(regions.size(), i -> {
			workers.stopIfCanceled();
			visit(regions.get(i), visitor);
			workers.report(stage, (double) i / regions.size());
		});
	}

	private void visit(final Interval region, final Visitor visitor) {
		final RegionPixels pixels = buffers.get();
		pixels.begin((int) Intervals.numElements(region));
		source.read(region, pixels);
		visitor.visit(region, pixels);
	}
}
