
package org.histokmeans.parallel;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * A number of threads that share numbered tasks: the one that asks for it, and
 * others that help it if they are free. Which thread does which task is left
 * open, so tasks must not depend on each other; their results are to be added
 * up in the order of the numbers. A task may have tasks of its own. The threads
 * end by themselves when nothing has been run for a while. Safe to use from
 * several threads at once.
 */
public final class Workers {

	/** Several thousand spend most of their time on waking up. */
	private static final int MAX_THREADS = 1024;

	private static final Workers ALL = of(Math.min(MAX_THREADS, Runtime
		.getRuntime().availableProcessors()));

	private static final Helper[] NOBODY = {};

	private final Helper[] helpers;
	private final Progress progress;

	private Workers(final Helper[] helpers, final Progress progress) {
		this.helpers = helpers;
		this.progress = progress;
	}

	/** One thread for each processor, the same ones for all who ask. */
	public static Workers all() {
		return ALL;
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
		final Helper[] helpers = new Helper[threads - 1];
		Arrays.setAll(helpers, i -> new Helper());
		return new Workers(helpers, Progress.NONE);
	}

	/**
	 * The same threads; they report to it, and begin no task any more when it is
	 * canceled.
	 */
	public Workers reportingTo(final Progress listener) {
		return new Workers(helpers, listener);
	}

	/** The thread that asks and no other, with the same progress. */
	public Workers single() {
		return new Workers(NOBODY, progress);
	}

	/** Who is told, and may cancel. */
	public Progress progress() {
		return progress;
	}

	/** @param fraction the part of the stage that is done, 0 to 1 */
	public void report(final Stage stage, final double fraction) {
		progress.report(stage, fraction);
	}

	/** @param detail a few words more, say "3 of 10 images" */
	public void report(final Stage stage, final String detail,
		final double fraction)
	{
		progress.report(stage, detail, fraction);
	}

	/**
	 * For tasks that take long.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public void stopIfCanceled() {
		progress.stopIfCanceled();
	}

	/**
	 * For a step that cannot ask whether it shall stop: it is done on a thread of
	 * its own, which is left alone when it is canceled. It may change nothing
	 * that others see.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public <T> T aside(final Supplier<T> step) {
		return new Aside(progress).run(step);
	}

	/**
	 * Begins a step that is of use later, if there is another thread and it has
	 * nothing to do; otherwise the step is left out. Nobody waits for it or meets
	 * its exceptions, so who needs its result must be able to make it himself.
	 * Meanwhile that thread helps with no task.
	 */
	public void begin(final Runnable step) {
		if (helpers.length > 0) helpers[helpers.length - 1].offer(new Shares(1,
			number -> step.run()));
	}

	/** At most so many tasks run at the same time. */
	public int threads() {
		return helpers.length + 1;
	}

	/**
	 * Runs {@code task} for 0 .. {@code tasks} - 1 and returns when all are done.
	 * The first exception of a task is thrown here, and the tasks that have not
	 * begun by then are left out.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public void run(final int tasks, final IntConsumer task) {
		final Shares shares = new Shares(tasks, number -> {
			progress.stopIfCanceled();
			task.accept(number);
		});
		for (int h = 0; h < Math.min(helpers.length, tasks - 1); h++) {
			helpers[h].offer(shares);
		}
		shares.run();
		shares.await();
	}

	/**
	 * The same for short tasks, more than there are threads. Where their code is
	 * not compiled yet, the first are done alone, see {@link Warmup}.
	 *
	 * @param code what the tasks spend their time in
	 */
	public void run(final int tasks, final Class<?> code,
		final IntConsumer task)
	{
		final int alone = helpers.length == 0 ? 0 : alone(tasks, Warmup.of(code),
			task);
		run(tasks - alone, number -> task.accept(alone + number));
	}

	private int alone(final int tasks, final Warmup warmup,
		final IntConsumer task)
	{
		final Workers one = single();
		int done = 0;
		while (done < tasks && warmup.isCold()) {
			final int number = done++;
			final long start = System.nanoTime();
			one.run(1, first -> task.accept(number));
			warmup.add(System.nanoTime() - start);
		}
		return done;
	}
}
