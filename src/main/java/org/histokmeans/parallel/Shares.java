
package org.histokmeans.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Numbered tasks that several threads share, and what came of them. Safe to use
 * from any number of threads at once.
 */
final class Shares {

	/** How often to look whether the last task is done, before falling asleep. */
	private static final int LOOKS = 1000;

	private final int tasks;
	private final IntConsumer task;
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicInteger done = new AtomicInteger();
	private final CompletableFuture<Void> end = new CompletableFuture<>();
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	Shares(final int tasks, final IntConsumer task) {
		this.tasks = tasks;
		this.task = task;
	}

	/** Does tasks until none is left. */
	void run() {
		int number;
		while ((number = next.getAndIncrement()) < tasks) {
			runUnlessFailed(number);
			if (done.incrementAndGet() == tasks) end.complete(null);
		}
	}

	private void runUnlessFailed(final int number) {
		if (failure.get() != null) return;
		try {
			task.accept(number);
		}
		catch (final Throwable e) {
			// a checked one, as scripts can throw, must not end the thread either
			failure.compareAndSet(null, e);
		}
	}

	boolean areDone() {
		return done.get() >= tasks;
	}

	/** Waits for the tasks of other threads; throws the first exception. */
	void await() {
		for (int look = 0; look < LOOKS && !areDone(); look++) {
			Thread.yield();
		}
		if (!areDone()) end.join();
		final Throwable failed = failure.get();
		if (failed instanceof Error) throw (Error) failed;
		if (failed instanceof RuntimeException) throw (RuntimeException) failed;
		if (failed != null) throw new IllegalStateException(failed);
	}
}
