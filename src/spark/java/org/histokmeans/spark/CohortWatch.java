
package org.histokmeans.spark;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;

import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;

/**
 * Looks at the job from time to time: prints a line a minute, and stops it when
 * too many slides have failed.
 */
final class CohortWatch implements AutoCloseable {

	private static final int LINE = 60;

	private final JavaSparkContext spark;
	private final CollectionAccumulator<String> failed;
	private final int maxFailures;
	private final PrintStream err;
	private final Thread thread = new Thread(this::watch, "cohort-watch");
	private volatile String work = "";
	private volatile boolean isStopped;

	CohortWatch(final JavaSparkContext spark,
		final CollectionAccumulator<String> failed, final int maxFailures,
		final PrintStream err)
	{
		this.spark = spark;
		this.failed = failed;
		this.maxFailures = maxFailures;
		this.err = err;
		thread.setDaemon(true);
		thread.start();
	}

	/** What the next jobs do, in words. */
	void begin(final String words) {
		work = words;
		spark.sc().setJobDescription(words);
		err.println(words);
	}

	/** Whether too many slides failed. */
	boolean isStopped() {
		return isStopped || failed() > maxFailures;
	}

	/** A task that Spark did twice may have failed twice. */
	private int failed() {
		return new HashSet<>(failed.value()).size();
	}

	private void watch() {
		try {
			for (int second = 1;; second++) {
				Thread.sleep(1000);
				if (failed() > maxFailures) stop();
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
		for (final int stage : spark.statusTracker().getActiveStageIds()) {
			final SparkStageInfo info = spark.statusTracker().getStageInfo(stage);
			if (info != null) err.println(String.format(Locale.ROOT,
				"%s: %d of %d tasks done, %d running, %d slides failed", work, info
					.numCompletedTasks(), info.numTasks(), info.numActiveTasks(),
				failed()));
		}
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
