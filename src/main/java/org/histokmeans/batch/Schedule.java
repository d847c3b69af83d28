
package org.histokmeans.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;

/**
 * Runs tasks in their order, as many at once as there are threads and as memory
 * holds. What needs more memory than there is runs alone. When few can run at
 * once, each gets several threads. One thread runs a schedule, and waits for
 * those that it starts.
 */
final class Schedule {

	/** What is done with a task. */
	@FunctionalInterface
	interface Job<T> {

		void run(T task, Workers workers) throws IOException;
	}

	private static final int PATIENCE_MILLISECONDS = 200;

	private final int threads;
	private final long memory;
	private final Progress progress;
	private long used;
	private int running;
	private Throwable failure;

	/** @param memory in bytes */
	Schedule(final int threads, final long memory, final Progress progress) {
		this.threads = threads;
		this.memory = memory;
		this.progress = progress;
	}

	/** A part of the heap is for everything else, and for the collector. */
	static long heap() {
		return Runtime.getRuntime().maxMemory() / 4 * 3;
	}

	/**
	 * Returns when all tasks are done. When a job throws, or it is canceled, no
	 * more are begun, and this throws when those that run have ended.
	 *
	 * @param need bytes for a task
	 */
	<T> void run(final List<T> tasks, final ToLongFunction<T> need,
		final Job<T> job) throws IOException
	{
		final ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			int left = tasks.size();
			for (final T task : tasks) {
				final long bytes = need.applyAsLong(task);
				if (!take(bytes)) break;
				final int inside = threadsFor(bytes, left--);
				pool.execute(() -> perform(task, bytes, inside, job));
			}
		}
		finally {
			pool.shutdown();
			awaitEnd();
		}
		rethrow();
	}

	private synchronized int threadsFor(final long bytes, final int left) {
		final long fit = Math.max(1, memory / Math.max(1, bytes));
		final long atOnce = Math.min(Math.min(threads, fit), left + running - 1);
		return (int) Math.max(1, threads / atOnce);
	}

	/** Waits until a task may begin; returns whether it still should. */
	private synchronized boolean take(final long bytes) {
		while (failure == null && !progress.isCanceled() && !hasRoom(bytes)) {
			await();
		}
		if (failure != null || progress.isCanceled()) return false;
		used += bytes;
		running++;
		return true;
	}

	private boolean hasRoom(final long bytes) {
		return running == 0 || running < threads && used <= memory - bytes;
	}

	private <T> void perform(final T task, final long bytes, final int inside,
		final Job<T> job)
	{
		try {
			job.run(task, Workers.of(inside).reportingTo(progress));
		}
		catch (final Throwable t) {
			fail(t);
		}
		finally {
			giveBack(bytes);
		}
	}

	private synchronized void fail(final Throwable t) {
		if (failure == null) failure = t;
	}

	private synchronized void giveBack(final long bytes) {
		used -= bytes;
		running--;
		notifyAll();
	}

	private synchronized void awaitEnd() {
		while (running > 0) {
			await();
		}
	}

	/** Looks up from time to time, for it may be canceled. */
	private void await() {
		try {
			wait(PATIENCE_MILLISECONDS);
		}
		catch (final InterruptedException e) {
			fail(new CancellationException("Canceled."));
		}
	}

	private synchronized void rethrow() throws IOException {
		if (failure instanceof Error) throw (Error) failure;
		if (failure instanceof IOException) throw (IOException) failure;
		if (failure != null) throw (RuntimeException) failure;
		progress.stopIfCanceled();
	}
}
