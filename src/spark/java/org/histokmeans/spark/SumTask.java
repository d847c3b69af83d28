
package org.histokmeans.spark;

import java.io.IOException;

import org.apache.spark.api.java.function.Function;
import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.TrainingPart;
import org.histokmeans.codebook.Weight;
import org.histokmeans.text.CohortMessages;

/** Reads what was counted of a slide, for the training. */
final class SumTask implements Function<CohortSlide, SlideSums> {

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;
	private final Weight weight;
	private final Failures failures;

	SumTask(final CohortSettings settings, final Weight weight,
		final Failures failures)
	{
		this.settings = settings;
		this.weight = weight;
		this.failures = failures;
	}

	/** Of nothing, if it fails. */
	@Override
	public SlideSums call(final CohortSlide slide) {
		final Outcome<SlideSums> sums = Outcome.of(slide, () -> sums(slide),
			failures);
		return sums.isFailed() ? SlideSums.EMPTY : sums.result();
	}

	private SlideSums sums(final CohortSlide slide) throws IOException {
		final SavedHistograms.Counted counted = settings.histograms().whole(slide);
		if (counted == null) throw new IOException(String.format(
			CohortMessages.NO_HISTOGRAM, slide.name()));
		final SlideHeader header = counted.header();
		return new SlideSums(TrainingPart.of(new CountedImage(slide.name(), header
			.width(), header.height(), counted.histogram(), header.remark()), weight,
			settings.glass()));
	}
}
