
package org.histokmeans.spark;

import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Workers;

/**
 * Trains one codebook on the counted colors of all slides: the machines add
 * them by pairs, and the sum alone comes here, where the fit is made.
 */
final class CohortTraining {

	/** Of the tree: a task adds as many as there are such tasks. */
	private static final int DEPTH = 2;

	private final JavaSparkContext spark;
	private final CohortSettings settings;
	private final CohortOptions options;
	private final Failures failures;

	CohortTraining(final JavaSparkContext spark, final CohortSettings settings,
		final CohortOptions options, final Failures failures)
	{
		this.spark = spark;
		this.settings = settings;
		this.options = options;
		this.failures = failures;
	}

	/** The colors of all slides. */
	SlideSums sums(final List<CohortSlide> slides) {
		return spark.parallelize(slides, slides.size()).map(new SumTask(settings,
			options.weight(), failures)).treeAggregate(SlideSums.EMPTY,
				SlideSums::plus, SlideSums::plus, DEPTH, true);
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if all is glass or it is
	 *           too much
	 */
	Codebook trained(final SlideSums sums) {
		final SharedTraining training = new SharedTraining(options.options(),
			options.weight(), Workers.all());
		training.add(sums.part());
		return training.codebook();
	}
}
