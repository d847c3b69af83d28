
package org.histokmeans.spark;

import java.io.IOException;
import java.io.Serializable;

import org.histokmeans.text.Sentences;

/**
 * What became of a task: its result, or the sentence that says why there is
 * none. A slide that cannot be read fails no task of Spark, which would try it
 * again and then end the job. Immutable.
 */
final class Outcome<T extends Serializable> implements Serializable {

	private static final long serialVersionUID = 1L;

	private final CohortSlide slide;
	private final T result;
	private final String failure;

	private Outcome(final CohortSlide slide, final T result,
		final String failure)
	{
		this.slide = slide;
		this.result = result;
		this.failure = failure;
	}

	/** What is done with a slide. */
	interface Step<T> {

		T run() throws IOException;
	}

	/** @param failures told of it at once, if it fails; null for nobody */
	static <T extends Serializable> Outcome<T> of(final CohortSlide slide,
		final Step<T> step, final Failures failures)
	{
		System.setProperty("java.awt.headless", "true");
		try {
			return new Outcome<>(slide, step.run(), null);
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			final String reason = Sentences.of(e);
			if (failures != null) failures.add(slide, reason);
			return new Outcome<>(slide, null, reason);
		}
	}

	CohortSlide slide() {
		return slide;
	}

	boolean isFailed() {
		return failure != null;
	}

	/** Null if it failed. */
	T result() {
		return result;
	}

	/** Null if it did not. */
	String failure() {
		return failure;
	}
}
