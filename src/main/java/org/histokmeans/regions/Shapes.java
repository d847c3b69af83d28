
package org.histokmeans.regions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes shapes of labels. Objects are handed on while rows are read; classes,
 * and all that is filled, wait for the end.
 *
 * <pre>
 *
 * new Shapes(RegionOptions.DEFAULT.with(Each.OBJECT)).make(lines, sink);
 * </pre>
 */
public final class Shapes {

	private final RegionOptions options;

	/** Null if memory holds the regions of classes. */
	private final Path store;

	public Shapes(final RegionOptions options) {
		this(options, null);
	}

	/**
	 * @param store a file that is not there, where regions wait until their class
	 *          is complete, and which is gone then; those that are filled or
	 *          simplified wait in memory
	 */
	public Shapes(final RegionOptions options, final Path store) {
		this.options = options;
		this.store = store;
	}

	/**
	 * @param sink takes the shapes: classes from label 1 on, objects as they end
	 * @throws IOException of the lines or the sink
	 */
	public void make(final LabelLines lines, final ShapeSink sink)
		throws IOException
	{
		final ShapeSink simple = options.simplify() == 0 ? sink : shape -> sink
			.take(Simplifier.simplified(shape, options.simplify()));
		if (options.each() == Each.OBJECT) objects(lines, simple);
		else if (store != null && options.simplify() == 0) stored(lines, sink);
		else classes(lines, simple);
	}

	private void objects(final LabelLines lines, final ShapeSink sink)
		throws IOException
	{
		final Map<Integer, Integer> counts = new HashMap<>();
		regions(lines, region -> sink.take(new Shape(region.label(), counts.merge(
			region.label(), 1, Integer::sum), Collections.singletonList(region))));
	}

	private void classes(final LabelLines lines, final ShapeSink sink)
		throws IOException
	{
		final Map<Integer, List<Region>> classes = new TreeMap<>();
		regions(lines, region -> classes.computeIfAbsent(region.label(),
			label -> new ArrayList<>()).add(region));
		for (final Map.Entry<Integer, List<Region>> all : classes.entrySet()) {
			sink.take(new Shape(all.getKey(), 0, all.getValue()));
		}
	}

	private void stored(final LabelLines lines, final ShapeSink sink)
		throws IOException
	{
		try (RegionStore regions = new RegionStore(store)) {
			regions(lines, regions);
			regions.classes(sink);
		}
	}

	private void regions(final LabelLines lines, final RegionSink sink)
		throws IOException
	{
		if (!options.isFilled()) {
			trace(lines, region -> {
				if (region.pixels() >= options.minArea()) sink.take(region);
			});
			return;
		}
		final FilledRegions filled = new FilledRegions(options.minArea());
		trace(lines, filled);
		filled.end(sink);
	}

	private static void trace(final LabelLines lines, final RegionSink sink)
		throws IOException
	{
		final Enlargement enlargement = lines.enlargement();
		RegionTracer.trace(lines, region -> sink.take(enlargement.of(region)));
	}
}
