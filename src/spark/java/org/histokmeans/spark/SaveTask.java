
package org.histokmeans.spark;

import org.apache.spark.api.java.function.Function;

import scala.Tuple2;

/** Keeps the histogram of a whole slide. Its bytes are sent to nobody. */
final class SaveTask implements
	Function<Tuple2<String, Outcome<SavedHistograms.Counted>>, Outcome<SlideHeader>>
{

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;

	SaveTask(final CohortSettings settings) {
		this.settings = settings;
	}

	@Override
	public Outcome<SlideHeader> call(
		final Tuple2<String, Outcome<SavedHistograms.Counted>> counted)
	{
		final Outcome<SavedHistograms.Counted> outcome = counted._2();
		final CohortSlide slide = outcome.slide();
		if (outcome.isFailed()) return Outcome.failed(slide, outcome.failure());
		return Outcome.of(slide, () -> {
			settings.histograms().saveWhole(slide, outcome.result());
			return outcome.result().header();
		}, null);
	}

	/** Of two ranges of a slide; a failure is a failure of all. */
	static Outcome<SavedHistograms.Counted> sum(
		final Outcome<SavedHistograms.Counted> a,
		final Outcome<SavedHistograms.Counted> b)
	{
		if (a.isFailed() && b.isFailed()) return a.failure().compareTo(b
			.failure()) <= 0 ? a : b;
		if (a.isFailed()) return a;
		if (b.isFailed()) return b;
		return Outcome.of(a.slide(), () -> new SavedHistograms.Counted(a.result()
			.header(), HistogramBytes.sum(a.result().bytes(), b.result().bytes())),
			null);
	}
}
