
package org.histokmeans.parallel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A step that cannot ask whether it shall stop, such as code of others, on a
 * thread of its own. Who waits for it leaves when a person cancels; the step is
 * interrupted then, goes on as long as it must, and nobody gets its result. So
 * it may change nothing that others see.
 */
final class Aside {

	private static final int LOOK_MILLIS = 50;

	private final Progress progress;

	Aside(final Progress progress) {
		this.progress = progress;
	}

	/** @throws CancellationException if it is canceled */
	<T> T run(final Supplier<T> step) {
		progress.stopIfCanceled();
		final FutureTask<T> task = new FutureTask<>(step::get);
		final Thread thread = new Thread(task, "HistoKMeans aside");
		thread.setDaemon(true);
		thread.start();
		try {
			return await(task);
		}
		finally {
			task.cancel(true);
		}
	}

	private <T> T await(final FutureTask<T> task) {
		try {
			while (true) {
				progress.stopIfCanceled();
				try {
					return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				}
				catch (final TimeoutException e) {
					// not done yet
				}
			}
		}
		catch (final ExecutionException e) {
			throw thrown(e.getCause());
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted.");
		}
	}

	private static RuntimeException thrown(final Throwable failure) {
		if (failure instanceof Error) throw (Error) failure;
		return (RuntimeException) failure;
	}
}
