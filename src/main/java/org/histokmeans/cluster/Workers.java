
package org.histokmeans.cluster;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A number of threads that share numbered tasks. Which thread does which task
 * is left open, so tasks must not depend on each other; whoever adds up their
 * results does so in the order of the numbers.
 */
public final class Workers implements AutoCloseable {

	private final int threads;
	private final ForkJoinPool pool;

	private Workers(final int threads) {
		this.threads = threads;
		this.pool = threads == 1 ? null : new ForkJoinPool(threads);
	}

	/** One thread for each processor. */
	public static Workers all() {
		return of(Runtime.getRuntime().availableProcessors());
	}

	/**
	 * @param threads at least 1
	 * @throws IllegalArgumentException if there is no thread
	 */
	public static Workers of(final int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException(
				"The number of threads must be at least 1, but was " + threads + ".");
		}
		return new Workers(threads);
	}

	public int threads() {
		return threads;
	}

	/**
	 * Runs {@code task} for 0 .. {@code tasks} - 1 and returns when all are done.
	 * An exception of a task is thrown here.
	 */
	public void run(final int tasks, final IntConsumer task) {
		if (pool == null || tasks < 2) {
			for (int i = 0; i < tasks; i++) {
				task.accept(i);
			}
			return;
		}
		pool.submit(() -> IntStream.range(0, tasks).parallel().forEach(task))
			.join();
	}

	/** Ends the threads; nothing can be run afterwards. */
	@Override
	public void close() {
		if (pool != null) pool.shutdown();
	}
}
