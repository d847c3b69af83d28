
package org.histokmeans.spark;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.histokmeans.text.CohortMessages;

/** Finds the areas of each slide; one without areas fails. */
final class CohortAreas {

	private final JavaSparkContext spark;
	private final CohortSettings settings;
	private final Failures failures;
	private final CohortWatch watch;

	CohortAreas(final JavaSparkContext spark, final CohortSettings settings,
		final Failures failures, final CohortWatch watch)
	{
		this.spark = spark;
		this.settings = settings;
		this.failures = failures;
		this.watch = watch;
	}

	/**
	 * @param places null: all of every slide is analyzed
	 * @param tables are told which slides failed
	 * @return the others, with their areas, in the same order
	 */
	List<CohortSlide> of(final AreaPlaces places, final List<CohortSlide> slides,
		final CohortTables tables)
	{
		if (places == null) return slides;
		watch.begin(CohortMessages.COHORT_AREAS, slides.size());
		final List<CohortSlide> found = good(found(places, slides), tables);
		return found.isEmpty() ? found : good(spark.parallelize(found, found.size())
			.map(new AreasTask(settings, failures)).collect(), tables);
	}

	/** One after the other: the first that a file may be of gets it. */
	private List<Outcome<CohortSlide>> found(final AreaPlaces places,
		final List<CohortSlide> slides)
	{
		final List<Outcome<CohortSlide>> found = new ArrayList<>();
		for (final CohortSlide slide : slides) {
			found.add(Outcome.of(slide, () -> slide.within(places.of(slide), null),
				failures));
		}
		return found;
	}

	private static List<CohortSlide> good(
		final List<Outcome<CohortSlide>> outcomes, final CohortTables tables)
	{
		final List<CohortSlide> good = new ArrayList<>();
		for (final Outcome<CohortSlide> outcome : outcomes) {
			if (outcome.isFailed()) tables.fail(outcome);
			else good.add(outcome.result());
		}
		return good;
	}
}
