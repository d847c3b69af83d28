
package org.histokmeans.cluster;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A number of threads that share numbered tasks. Which thread does which task
 * is left open, so tasks must not depend on each other; whoever adds up their
 * results does so in the order of the numbers.
 */
public final class Workers implements AutoCloseable {

	/** What a ForkJoinPool allows. */
	private static final int MAX_THREADS = 32767;

	private static final Workers SHARED = of(Runtime.getRuntime()
		.availableProcessors());

	private final int threads;
	private final ForkJoinPool pool;
	private final Progress progress;
	private final boolean isShared;

	private Workers(final int threads, final ForkJoinPool pool,
		final Progress progress, final boolean isShared)
	{
		this.isShared = isShared;
		this.threads = threads;
		this.pool = pool;
		this.progress = progress;
	}

	/**
	 * One thread for each processor. All who ask for them share them, so nobody
	 * leaves threads behind; closing them does nothing.
	 */
	public static Workers all() {
		return new Workers(SHARED.threads, SHARED.pool, Progress.NONE, true);
	}

	/**
	 * @param threads 1 to {@value #MAX_THREADS}
	 * @throws IllegalArgumentException with a sentence, if it is not
	 */
	public static Workers of(final int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException(
				"The number of threads must be at least 1, but was " + threads + ".");
		}
		if (threads > MAX_THREADS) {
			throw new IllegalArgumentException(
				"The number of threads must be at most " + MAX_THREADS + ", but was " +
					threads + ".");
		}
		return new Workers(threads, threads == 1 ? null : new ForkJoinPool(threads),
			Progress.NONE, false);
	}

	/** The same threads; they begin no task any more when it is canceled. */
	public Workers stoppedBy(final Progress canceling) {
		return new Workers(threads, pool, canceling, isShared);
	}

	/**
	 * For tasks that take long.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public void stopIfCanceled() {
		progress.stopIfCanceled();
	}

	public int threads() {
		return threads;
	}

	/**
	 * Runs {@code task} for 0 .. {@code tasks} - 1 and returns when all are done.
	 * The first exception of a task is thrown here, and the tasks that have not
	 * begun by then are left out.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public void run(final int tasks, final IntConsumer task) {
		if (pool == null || tasks < 2) {
			for (int i = 0; i < tasks; i++) {
				progress.stopIfCanceled();
				task.accept(i);
			}
			return;
		}
		final Failure failure = new Failure();
		pool.submit(() -> IntStream.range(0, tasks).parallel().forEach(i -> failure
			.unlessFailed(() -> {
				progress.stopIfCanceled();
				task.accept(i);
			}))).join();
		failure.rethrow();
	}

	/**
	 * Ends the threads, if they are not shared; nothing can be run afterwards.
	 */
	@Override
	public void close() {
		if (pool != null && !isShared) pool.shutdown();
	}

	/**
	 * The first exception of any task. The pool would throw a copy of it, which
	 * lacks the message.
	 */
	private static final class Failure {

		private final AtomicReference<Throwable> first = new AtomicReference<>();

		void unlessFailed(final Runnable task) {
			if (first.get() != null) return;
			try {
				task.run();
			}
			catch (RuntimeException | Error e) {
				first.compareAndSet(null, e);
			}
		}

		void rethrow() {
			final Throwable failure = first.get();
			if (failure instanceof Error) throw (Error) failure;
			if (failure != null) throw (RuntimeException) failure;
		}
	}
}
