
package org.histokmeans.parallel;

/**
 * Reports how far a stage is, never less than before. Safe to use from several
 * threads at once.
 */
public final class RisingFraction {

	private final Workers workers;
	private final Stage stage;
	private double fraction;
	private double last = -1;

	public RisingFraction(final Workers workers, final Stage stage) {
		this.workers = workers;
		this.stage = stage;
	}

	public synchronized void add(final double part) {
		report(fraction + part);
	}

	public synchronized void report(final double done) {
		fraction = done;
		if (done <= last) return;
		last = Math.min(1, done);
		workers.report(stage, last);
	}
}
