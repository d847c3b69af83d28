
package org.histokmeans.spark;

import java.io.IOException;

import org.apache.spark.api.java.function.Function;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.SlideLevel;
import org.histokmeans.slide.SlideMemory;
import org.histokmeans.slide.SlideSegmenter;
import org.histokmeans.slide.Slides;
import org.histokmeans.slide.TileSource;

/** Reads how large a slide is, unless its colors are known already. */
final class OpenTask implements Function<CohortSlide, Outcome<SlideHeader>> {

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;
	private final Failures failures;

	OpenTask(final CohortSettings settings, final Failures failures) {
		this.settings = settings;
		this.failures = failures;
	}

	@Override
	public Outcome<SlideHeader> call(final CohortSlide slide) {
		return Outcome.of(slide, () -> header(slide), failures);
	}

	private SlideHeader header(final CohortSlide slide) throws IOException {
		final SavedHistograms.Counted counted = settings.histograms().whole(slide);
		return counted == null ? opened(slide) : counted.header().counted();
	}

	private SlideHeader opened(final CohortSlide slide) throws IOException {
		try (TileSource opened = settings.storageOf(slide).slide(slide).open(
			settings.level()))
		{
			final TileSource source = Slides.within(opened, SlideAreas.of(settings,
				slide), settings.level());
			source.reader(settings.level()).close();
			final SlideLevel size = source.levels().get(settings.level());
			SlideMemory.check(settings.storageOf(slide).slide(slide).name(), size, 1);
			final SlideSegmenter segmenter = new SlideSegmenter(
				SegmentOptions.DEFAULT, Workers.of(1), source, settings.level());
			return new SlideHeader(size.width(), size.height(), segmenter.parts(),
				segmenter.pixelsOfPart(), source.remark(settings.level()));
		}
	}
}
