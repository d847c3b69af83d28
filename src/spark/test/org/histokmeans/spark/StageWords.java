
package org.histokmeans.spark;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;

/** Remembers what Spark's own pages say of the stages. */
public final class StageWords extends SparkListener {

	static final Set<String> SAID = Collections.synchronizedSet(
		new LinkedHashSet<>());

	@Override
	public void onStageSubmitted(final SparkListenerStageSubmitted stage) {
		SAID.add(stage.properties().getProperty("spark.job.description"));
	}
}
