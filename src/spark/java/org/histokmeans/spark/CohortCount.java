
package org.histokmeans.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.spark.api.java.JavaSparkContext;
import org.histokmeans.text.CohortMessages;

/**
 * Counts the colors of slides, by ranges of tiles on all machines, unless an
 * earlier run has done it.
 */
final class CohortCount {

	private final JavaSparkContext spark;
	private final CohortSettings settings;
	private final int megapixels;
	private final Failures failures;
	private final CohortWatch watch;

	/** @param megapixels of a range */
	CohortCount(final JavaSparkContext spark, final CohortSettings settings,
		final int megapixels, final Failures failures, final CohortWatch watch)
	{
		this.spark = spark;
		this.settings = settings;
		this.megapixels = megapixels;
		this.failures = failures;
		this.watch = watch;
	}

	/**
	 * @param tables are told which slides failed
	 * @return those whose colors are known; some of them, if it was stopped
	 * @throws IOException with a sentence, if one codebook cannot take so many
	 *           pixels, which is said before they are counted
	 */
	List<CohortSlide> counted(final List<CohortSlide> slides,
		final CohortTables tables) throws IOException
	{
		final List<CohortSlide> good = new ArrayList<>();
		final List<TileRange> ranges = new ArrayList<>();
		final List<Outcome<SlideHeader>> opened = opened(slides);
		checkSize(opened);
		for (final Outcome<SlideHeader> slide : opened) {
			if (slide.isFailed()) tables.fail(slide);
			else if (slide.result().isCounted()) good.add(slide.slide());
			else ranges.addAll(TileRange.of(slide.slide(), slide.result(),
				megapixels));
		}
		if (!ranges.isEmpty() && !watch.isStopped()) good.addAll(summed(ranges,
			tables));
		settings.histograms().deleteRanges(good);
		return good.stream().sorted(CohortSlides.BY_NAME).collect(Collectors
			.toList());
	}

	private List<Outcome<SlideHeader>> opened(final List<CohortSlide> slides) {
		watch.begin(CohortMessages.COHORT_OPENING, slides.size());
		return spark.parallelize(slides, slides.size()).map(new OpenTask(settings,
			failures)).collect();
	}

	private void checkSize(final List<Outcome<SlideHeader>> slides)
		throws IOException
	{
		final boolean isWithin = slides.stream().anyMatch(slide -> slide.slide()
			.areas() != null);
		final TrainingSize size = new TrainingSize(!isWithin && !settings.glass()
			.isActive());
		for (final Outcome<SlideHeader> slide : slides) {
			if (!slide.isFailed()) size.add(slide.result());
		}
		size.check();
	}

	private List<CohortSlide> summed(final List<TileRange> ranges,
		final CohortTables tables)
	{
		final int slides = (int) ranges.stream().map(range -> range.slide().place())
			.distinct().count();
		watch.begin(CohortMessages.COHORT_COUNTING, slides);
		final List<CohortSlide> good = new ArrayList<>();
		for (final Outcome<SlideHeader> slide : spark.parallelize(ranges, ranges
			.size()).mapToPair(new CountTask(settings, failures)).reduceByKey(
				SaveTask::sum, slides).map(new SaveTask(settings, megapixels, failures))
			.collect())
		{
			if (slide.isFailed()) tables.fail(slide);
			else good.add(slide.slide());
		}
		return good;
	}
}
