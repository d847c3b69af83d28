
package org.histokmeans.spark;

import java.io.PrintStream;

import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.histokmeans.text.CohortMessages;

/**
 * Looks at the job from time to time: prints a line a minute, and stops it when
 * too many slides have failed.
 */
final class CohortWatch implements AutoCloseable {

	private static final int LINE = 60;

	private final JavaSparkContext spark;
	private final Failures failures;
	private final int maxFailures;
	private final PrintStream err;
	private final Thread thread = new Thread(this::watch, "cohort-watch");
	private volatile String work = "";
	private volatile boolean isStopped;

	CohortWatch(final JavaSparkContext spark, final Failures failures,
		final int maxFailures, final PrintStream err)
	{
		this.spark = spark;
		this.failures = failures;
		this.maxFailures = maxFailures;
		this.err = err;
		thread.setDaemon(true);
		thread.start();
	}

	/** What the next jobs do: a sentence with the number of slides. */
	void begin(final String sentence, final int slides) {
		final String words = String.format(sentence, slides);
		work = words;
		spark.sc().setJobDescription(words);
		err.println(words);
	}

	/** Whether too many slides failed. */
	boolean isStopped() {
		return isStopped || failures.slides() > maxFailures;
	}

	private void watch() {
		try {
			for (int second = 1;; second++) {
				Thread.sleep(1000);
				if (failures.slides() > maxFailures) stop();
				if (second % LINE == 0) print();
			}
		}
		catch (final InterruptedException e) {
			return;
		}
	}

	private void stop() {
		isStopped = true;
		spark.sc().cancelAllJobs();
	}

	private void print() {
		final int[] stages = spark.statusTracker().getActiveStageIds();
		for (final int stage : stages) {
			print(spark.statusTracker().getStageInfo(stage));
		}
		if (stages.length == 0) err.println(work);
	}

	/** Null of one that has ended meanwhile. */
	private void print(final SparkStageInfo stage) {
		if (stage != null) err.println(String.format(CohortMessages.COHORT_TASKS,
			work, stage.numCompletedTasks(), stage.numTasks(), stage.numActiveTasks(),
			failures.slides()));
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
