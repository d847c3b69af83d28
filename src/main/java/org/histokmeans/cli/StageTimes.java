
package org.histokmeans.cli;

import java.util.EnumMap;
import java.util.Map;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;

/**
 * How long each stage of a segmentation took. Safe to use from several threads
 * at once.
 */
final class StageTimes implements Progress {

	private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
	private Stage stage;
	private long start;

	/** A stage lasts until another is reported. */
	@Override
	public synchronized void report(final Stage next, final double fraction) {
		if (next == stage) return;
		end();
		stage = next;
	}

	/** The last stage is over. */
	synchronized void end() {
		final long now = System.nanoTime();
		if (stage != null) nanos.merge(stage, now - start, Long::sum);
		stage = null;
		start = now;
	}

	@Override
	public boolean isCanceled() {
		return false;
	}

	/** In milliseconds; 0 for a stage that was not reported. */
	synchronized double milliseconds(final Stage of) {
		return nanos.getOrDefault(of, 0L) / 1e6;
	}
}
