
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

	/** @param detail a few words on the step, say "attempts" */
	public synchronized void add(final String detail, final double part) {
		report(detail, fraction + part);
	}

	/** @param detail a few words on the step, say "attempts" */
	public synchronized void report(final String detail, final double done) {
		fraction = done;
		if (done <= last) return;
		last = Math.min(1, done);
		workers.report(stage, detail, last);
	}
}
