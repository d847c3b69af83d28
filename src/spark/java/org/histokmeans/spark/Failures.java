
package org.histokmeans.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;

/**
 * Which slides have failed, and why. Tasks tell it as soon as they end, so that
 * nothing is lost of a job that is stopped.
 */
final class Failures implements Serializable {

	private static final long serialVersionUID = 1L;

	private final CollectionAccumulator<String[]> told;

	Failures(final SparkContext spark) {
		told = spark.collectionAccumulator("failed slides");
	}

	/** To be called by tasks. */
	void add(final CohortSlide slide, final String reason) {
		told.add(new String[] { slide.name(), reason });
	}

	/**
	 * Sentences by the names of slides; to be called where the job was started. A
	 * task that Spark did twice may have told it twice.
	 */
	Map<String, String> reasons() {
		final Map<String, String> reasons = new TreeMap<>();
		for (final String[] one : told.value()) {
			reasons.put(one[0], one[1]);
		}
		return reasons;
	}

	int slides() {
		return reasons().size();
	}
}
