
package org.histokmeans.parallel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that takes jobs, one at a time. It starts with the first one and
 * ends when there has been none for a while. Safe to offer jobs to from several
 * threads at once.
 *
 * <pre>
 * job -> waiting, awake -> asleep -> ended, without a thread
 *  ^----------'--------------'---------'  a new job is offered
 * </pre>
 * <p>
 * Implementation note: an iteration of k-means takes less time than to wake a
 * sleeping thread, so the thread waits for the next job awake at first. Ten
 * attempts at K = 8 on a slide's colors took 106 ms with a ForkJoinPool, 86
 * with these.
 * </p>
 */
final class Helper {

	/** There is no job yet. It has no tasks, so it counts as done. */
	private static final Shares WAITING = new Shares(0, null);

	/** There has been no job for long. */
	private static final Shares ASLEEP = new Shares(0, null);

	/** There is no thread. */
	private static final Shares ENDED = new Shares(0, null);

	private static final long AWAKE = TimeUnit.MICROSECONDS.toNanos(100);
	private static final long ASLEEP_LIMIT = TimeUnit.SECONDS.toNanos(1);

	/** The job that is being done, or why there is none. */
	private final AtomicReference<Shares> job = new AtomicReference<>(ENDED);
	private volatile Thread thread;

	/**
	 * Begins a job as soon as the last one is done; not at all if that still has
	 * tasks, or there is no memory for a thread.
	 */
	void offer(final Shares next) {
		Shares last;
		do {
			last = job.get();
			if (!last.areDone()) return;
		}
		while (!job.compareAndSet(last, next));
		if (last == ASLEEP) LockSupport.unpark(thread);
		if (last == ENDED) start();
	}

	private void start() {
		try {
			thread = new Thread(this::live, "HistoKMeans");
			thread.setDaemon(true);
			thread.start();
		}
		catch (final OutOfMemoryError e) {
			// the thread that offers the job does it, too
			job.set(ENDED);
		}
	}

	private void live() {
		do {
			work();
		}
		while (waitAwake() || sleep());
	}

	/**
	 * A method of its own, so that nothing of the job is held while waiting: its
	 * tasks can know hundreds of megabytes.
	 */
	private void work() {
		// an interrupt of the last job must not stop this one
		Thread.interrupted();
		final Shares current = job.get();
		current.run();
		job.compareAndSet(current, WAITING);
	}

	/** Returns whether there is a new job. */
	private boolean waitAwake() {
		final long end = System.nanoTime() + AWAKE;
		while (job.get() == WAITING) {
			if (System.nanoTime() - end > 0) return !job.compareAndSet(WAITING,
				ASLEEP);
			Thread.yield();
		}
		return true;
	}

	/** Returns whether there is a new job. */
	private boolean sleep() {
		final long end = System.nanoTime() + ASLEEP_LIMIT;
		while (job.get() == ASLEEP) {
			if (System.nanoTime() - end > 0) return !job.compareAndSet(ASLEEP, ENDED);
			LockSupport.parkNanos(this, ASLEEP_LIMIT);
		}
		return true;
	}
}
