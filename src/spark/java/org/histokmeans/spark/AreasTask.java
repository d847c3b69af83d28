
package org.histokmeans.spark;

import org.apache.spark.api.java.function.Function;

/** Reads the areas of a slide: what they are is settled before all else. */
final class AreasTask implements Function<CohortSlide, Outcome<CohortSlide>> {

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;
	private final Failures failures;

	AreasTask(final CohortSettings settings, final Failures failures) {
		this.settings = settings;
		this.failures = failures;
	}

	@Override
	public Outcome<CohortSlide> call(final CohortSlide slide) {
		return Outcome.of(slide, () -> slide.within(slide.areas(), SlideAreas.read(
			settings.storageOf(slide.areas()), slide.areas()).sum()), failures);
	}
}
