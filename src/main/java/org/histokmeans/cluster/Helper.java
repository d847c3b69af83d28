
package org.histokmeans.cluster;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that takes jobs, one at a time. It starts with the first one and
 * ends when there has been none for a while.
 * <p>
 * Implementation note: an iteration of k-means takes less time than to wake a
 * sleeping thread, so the thread waits for the next job awake at first. Ten
 * attempts at K = 8 on a slide's colours took 109 ms with a ForkJoinPool.
 * </p>
 */
final class Helper {

	/** There is no job yet. */
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
	 * Begins a job at once; not at all if there is another one to do, or no
	 * memory for a thread.
	 */
	void offer(final Shares next) {
		Shares state;
		do {
			state = job.get();
			if (!isFree(state) && !state.areDone()) return;
		}
		while (!isFree(state) || !job.compareAndSet(state, next));
		if (state == ASLEEP) LockSupport.unpark(thread);
		if (state == ENDED) start();
	}

	private static boolean isFree(final Shares state) {
		return state == WAITING || state == ASLEEP || state == ENDED;
	}

	private void start() {
		thread = new Thread(this::live, "HistoKMeans");
		thread.setDaemon(true);
		try {
			thread.start();
		}
		catch (final OutOfMemoryError e) {
			// whoever offers the job does it as well
			job.set(ENDED);
		}
	}

	private void live() {
		do {
			job.get().run();
			job.set(WAITING);
		}
		while (waitAwake() || sleep());
	}

	/** Returns whether there is a new job. */
	private boolean waitAwake() {
		final long end = System.nanoTime() + AWAKE;
		while (job.get() == WAITING) {
			if (System.nanoTime() > end) return !job.compareAndSet(WAITING, ASLEEP);
			Thread.yield();
		}
		return true;
	}

	/** Returns whether there is a new job. */
	private boolean sleep() {
		final long end = System.nanoTime() + ASLEEP_LIMIT;
		while (job.get() == ASLEEP) {
			if (System.nanoTime() > end) return !job.compareAndSet(ASLEEP, ENDED);
			LockSupport.parkNanos(this, ASLEEP_LIMIT);
		}
		return true;
	}
}
