
package org.histokmeans.segment;

import java.util.List;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Visits tiles on all threads and reports how far it is. */
final class TilePass {

	/** What is done with a tile. */
	@FunctionalInterface
	interface Visitor {

		/**
		 * @param tile where
		 * @param pixels its colours, row by row; the image's own array where
		 *          {@code selected} is null, so they may be changed only else
		 * @param start where they begin
		 * @param selected which of them are selected, from 0 on, or null for all
		 * @param count number of pixels in the tile
		 */
		void visit(Interval tile, int[] pixels, int start, boolean[] selected,
			int count);
	}

	private final SelectedPixels source;
	private final Stage stage;
	private final ThreadLocal<Buffers> buffers = ThreadLocal.withInitial(
		Buffers::new);

	TilePass(final SelectedPixels source, final Stage stage) {
		this.source = source;
		this.stage = stage;
	}

	void run(final List<Interval> tiles, final Workers workers,
		final Visitor visitor)
	{
		workers.report(stage, 0);
		workers.run(tiles.size(), i -> {
			workers.stopIfCanceled();
			visit(tiles.get(i), visitor);
			workers.report(stage, (double) i / tiles.size());
		});
	}

	private void visit(final Interval tile, final Visitor visitor) {
		final int count = (int) Intervals.numElements(tile);
		if (source.allSelected() && source.isInArray(tile)) {
			visitor.visit(tile, source.array(tile), source.start(tile), null, count);
			return;
		}
		final Buffers buffer = buffers.get();
		buffer.grow(count);
		source.read(tile, buffer.pixels);
		if (source.allSelected()) {
			visitor.visit(tile, buffer.pixels, 0, null, count);
			return;
		}
		source.readSelection(tile, buffer.selected);
		visitor.visit(tile, buffer.pixels, 0, buffer.selected, count);
	}

	/** Of one thread. */
	private static final class Buffers {

		private int[] pixels = new int[0];
		private boolean[] selected = new boolean[0];

		void grow(final int count) {
			if (pixels.length >= count) return;
			pixels = new int[count];
			selected = new boolean[count];
		}
	}
}
