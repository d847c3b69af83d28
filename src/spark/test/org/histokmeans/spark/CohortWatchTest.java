
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

public class CohortWatchTest {

	/** One task fails, and another one never ends by itself. */
	@Test
	public void itIsKnownWhyAJobThatIsStoppedHasFailed() {
		MadeCohort.assumeSpark();
		try (JavaSparkContext spark = new JavaSparkContext("local[2]", "watch",
			new SparkConf().set("spark.ui.enabled", "false").set("spark.driver.host",
				"localhost")))
		{
			final Failures failures = new Failures(spark.sc());
			try (CohortWatch watch = new CohortWatch(spark, failures, 0,
				System.err))
			{
				assertThrows(SparkException.class, () -> spark.parallelize(Arrays
					.asList(true, false), 2).map(isBad -> run(isBad, failures))
					.collect());
				assertTrue(watch.isStopped());
			}
			assertEquals(Collections.singletonMap("bad.svs", "It is bad."), failures
				.reasons());
		}
	}

	private static boolean run(final boolean isBad, final Failures failures)
		throws InterruptedException
	{
		while (!isBad && !TaskContext.get().isInterrupted()) {
			Thread.sleep(10);
		}
		return Outcome.of(new CohortSlide("bad.svs", "file:/bad.svs", ""), () -> {
			throw new IOException("It is bad.");
		}, failures).isFailed();
	}
}
