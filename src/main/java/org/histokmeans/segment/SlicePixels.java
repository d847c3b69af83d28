
package org.histokmeans.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import net.imglib2.Cursor;
import net.imglib2.FinalDimensions;
import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.BooleanType;

/**
 * The pixels of a stack that need not fit into memory: a slice is read when a
 * thread comes to it, one at a time, and forgotten when all of it was visited.
 * So each is read once in each pass, and few are in memory.
 */
public final class SlicePixels implements PixelSource {

	/** Where labels are smoothed, a region is read with a margin. */
	private static final int PIXELS = 1 << 18;

	private static final class Slice {

		private final int[] pixels;
		private int visits;

		Slice(final int[] pixels) {
			this.pixels = pixels;
		}
	}

	private final Interval size;
	private final IntFunction<int[]> reader;
	private final RandomAccessibleInterval<? extends BooleanType<?>> selection;
	private final List<Interval> regions;

	/** How many regions a slice has. */
	private final int visits;
	private final Map<Integer, Slice> slices = new HashMap<>();

	/**
	 * @param reader of the pixels of a slice, from 0 on, row by row
	 * @param selection of every slice; null for all pixels
	 */
	public SlicePixels(final int width, final int height, final int depth,
		final IntFunction<int[]> reader,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		size = new FinalInterval(new FinalDimensions(width, height, depth));
		this.reader = reader;
		this.selection = selection;
		regions = Tiles.rows(size, PIXELS);
		visits = regions.size() / depth;
	}

	@Override
	public Interval size() {
		return size;
	}

	@Override
	public List<Interval> regions() {
		return regions;
	}

	@Override
	public boolean allSelected() {
		return selection == null;
	}

	@Override
	public void read(final Interval region, final RegionPixels pixels) {
		final int[] slice = slice((int) region.min(2));
		pixels.share(slice, (int) (region.min(1) * size.dimension(0)));
		if (selection != null) readSelection(region, pixels.selection());
	}

	private synchronized int[] slice(final int number) {
		final Slice slice = slices.computeIfAbsent(number, key -> new Slice(reader
			.apply(key)));
		if (++slice.visits == visits) slices.remove(number);
		return slice.pixels;
	}

	private void readSelection(final Interval region, final boolean[] selected) {
		final Cursor<? extends BooleanType<?>> cursor = ImageRows.cursor(selection,
			new FinalInterval(new long[] { region.min(0), region.min(1) },
				new long[] { region.max(0), region.max(1) }));
		for (int i = 0; cursor.hasNext(); i++) {
			selected[i] = cursor.next().get();
		}
	}
}
