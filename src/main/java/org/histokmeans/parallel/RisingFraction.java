
package org.histokmeans.parallel;

/** Reports how far a stage is, never less than before. */
public final class RisingFraction {

	private final Progress progress;
	private final String stage;
	private double fraction;
	private double last = -1;

	public RisingFraction(final Progress progress, final String stage) {
		this.progress = progress;
		this.stage = stage;
	}

	public synchronized void add(final double part) {
		report(fraction + part);
	}

	public synchronized void report(final double done) {
		fraction = done;
		if (done <= last) return;
		last = Math.min(1, done);
		progress.report(stage, last);
	}
}
