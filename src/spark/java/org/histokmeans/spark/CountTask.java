
package org.histokmeans.spark;

import java.io.IOException;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFunction;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.SlideSegmenter;
import org.histokmeans.slide.Slides;
import org.histokmeans.slide.TileSource;

import scala.Tuple2;

/**
 * Counts the colors of some parts of a slide, unless an earlier run did, and
 * keeps them.
 */
final class CountTask implements
	PairFunction<TileRange, String, Outcome<SavedHistograms.Counted>>
{

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;
	private final Failures failures;

	CountTask(final CohortSettings settings, final Failures failures) {
		this.settings = settings;
		this.failures = failures;
	}

	@Override
	public Tuple2<String, Outcome<SavedHistograms.Counted>> call(
		final TileRange range)
	{
		return new Tuple2<>(range.slide().place(), Outcome.of(range.slide(),
			() -> kept(range), failures));
	}

	private SavedHistograms.Counted kept(final TileRange range)
		throws IOException
	{
		final SavedHistograms saved = settings.histograms();
		final SavedHistograms.Counted before = range.isAll() ? null : saved.range(
			range.slide(), range.from(), range.to());
		if (before != null) return before;
		final SavedHistograms.Counted counted = counted(range);
		if (!range.isAll()) saved.saveRange(range.slide(), range.from(), range.to(),
			counted);
		else saved.saveWhole(range.slide(), counted);
		return counted;
	}

	private SavedHistograms.Counted counted(final TileRange range)
		throws IOException
	{
		try (TileSource opened = settings.storageOf(range.slide()).slide(range
			.slide()).open(settings.level()))
		{
			final TileSource source = Slides.within(opened, SlideAreas.of(settings,
				range.slide()), settings.level());
			final SlideSegmenter segmenter = new SlideSegmenter(
				SegmentOptions.DEFAULT, workers(), source, settings.level());
			return new SavedHistograms.Counted(range.header(), HistogramBytes.of(
				segmenter.histogram(range.from(), range.to())));
		}
	}

	/** As many as Spark gives a task. */
	static Workers workers() {
		return Workers.of(TaskContext.get().cpus());
	}
}
