
package org.histokmeans.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.histokmeans.parallel.Progress;

/** How long each stage of a segmentation took. */
final class StageTimes implements Progress {

	private final Map<String, Long> nanos = new LinkedHashMap<>();
	private String stage = "";
	private long start;

	/** A stage lasts until another is reported. */
	@Override
	public synchronized void report(final String next, final double fraction) {
		if (next.equals(stage)) return;
		final long now = System.nanoTime();
		if (!stage.isEmpty()) nanos.merge(stage, now - start, Long::sum);
		stage = next;
		start = now;
	}

	@Override
	public boolean isCanceled() {
		return false;
	}

	/** In milliseconds; 0 for a stage that was not reported. */
	synchronized double milliseconds(final String name) {
		return nanos.getOrDefault(name, 0L) / 1e6;
	}
}
