
package org.histokmeans.parallel;

/** What a computation is busy with, in words for a status bar. */
public enum Stage {

		OPENING("Opening"), COUNTING("Counting colors"), CLUSTERING("Clustering"),
		PICTURING("Small picture"), LABELING("Labeling"), SMOOTHING("Smoothing"),
		MEASURING("Measuring"), TRACING("Tracing"), DRAWING("Drawing"), WRITING(
			"Writing"), COMPARING("Comparing K"), TRAINING("Training"), BATCH(
				"Batch");

	private final String words;

	Stage(final String words) {
		this.words = words;
	}

	@Override
	public String toString() {
		return words;
	}
}
