
package org.histokmeans.spark;

import java.io.IOException;

import org.apache.spark.api.java.function.Function;

import scala.Tuple2;

/**
 * Keeps the histogram of a whole slide, and no longer those of its ranges. Its
 * bytes are sent to nobody.
 */
final class SaveTask implements
	Function<Tuple2<String, Outcome<SavedHistograms.Counted>>, Outcome<SlideHeader>>
{

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;
	private final int megapixels;
	private final Failures failures;

	/** @param megapixels of a range */
	SaveTask(final CohortSettings settings, final int megapixels,
		final Failures failures)
	{
		this.settings = settings;
		this.megapixels = megapixels;
		this.failures = failures;
	}

	@Override
	public Outcome<SlideHeader> call(
		final Tuple2<String, Outcome<SavedHistograms.Counted>> counted)
	{
		final Outcome<SavedHistograms.Counted> outcome = counted._2();
		return Outcome.of(outcome.slide(), () -> saved(outcome), failures);
	}

	private SlideHeader saved(final Outcome<SavedHistograms.Counted> outcome)
		throws IOException
	{
		if (outcome.isFailed()) throw new IOException(outcome.failure());
		final SavedHistograms histograms = settings.histograms();
		final CohortSlide slide = outcome.slide();
		final SlideHeader header = outcome.result().header();
		histograms.saveWhole(slide, outcome.result());
		for (final TileRange range : TileRange.of(slide, header, megapixels)) {
			histograms.deleteRange(slide, range.from(), range.to());
		}
		return header;
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
