
package org.histokmeans.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives damaged files to a door, one after the other. Right is: it is read, or
 * there is a sentence that names it. Everything else is a fault: another
 * exception, an error, more memory than there is, more than five seconds of its
 * thread, or a trace on standard error.
 */
final class Fuzzer {

	private static final int MOST_SECONDS = 5;
	private static final int MOST_WAITS = 12;
	private static final int MOST_FAULTS = 20;

	private final Target target;
	private final Path folder;
	private final Path kept;
	private final List<Seed> seeds;
	private final Mutator mutator;
	private final List<String> faults = new ArrayList<>();
	private long executions;
	private long refused;
	private boolean isStuck;

	/**
	 * @param folder to work in
	 * @param kept where the files of faults go
	 */
	Fuzzer(final Target target, final long seed, final Path folder,
		final Path kept) throws IOException
	{
		this.target = target;
		this.folder = folder;
		this.kept = kept;
		seeds = target.seeds();
		mutator = new Mutator(seed, seeds.stream().map(Seed::bytes).collect(
			Collectors.toList()));
	}

	/** Good files must be read. */
	void runSeeds() throws IOException, InterruptedException {
		for (final Seed seed : seeds) {
			final long before = refused;
			run(seed, seed.bytes());
			if (refused > before) fault(seed, seed.bytes(), "a good file is refused");
		}
	}

	void run(final int count) throws IOException, InterruptedException {
		for (int i = 0; i < count && goesOn(); i++) {
			runOne();
		}
	}

	void runUntil(final long nanoTime) throws IOException, InterruptedException {
		while (System.nanoTime() < nanoTime && goesOn()) {
			runOne();
		}
	}

	/** What does not end may hold a lock that all the others wait for. */
	private boolean goesOn() {
		return !isStuck && faults.size() < MOST_FAULTS;
	}

	private void runOne() throws IOException, InterruptedException {
		final int seed = mutator.choose();
		run(seeds.get(seed), mutator.mutate(seed));
	}

	void run(final Seed seed, final byte[] bytes) throws IOException,
		InterruptedException
	{
		executions++;
		final PrintStream err = System.err;
		final ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setErr(new PrintStream(said, true, "UTF-8"));
		try {
			final String problem = problem(seed, bytes);
			if (problem != null) fault(seed, bytes, problem);
			else if (new String(said.toByteArray(), StandardCharsets.UTF_8).contains(
				"\tat ")) fault(seed, bytes, "a trace on standard error: " + said);
		}
		finally {
			System.setErr(err);
			empty(folder);
		}
	}

	/** In a thread of its own, which is left alone if it does not end. */
	private String problem(final Seed seed, final byte[] bytes)
		throws InterruptedException
	{
		final FutureTask<Void> task = new FutureTask<>(() -> {
			target.read(seed, bytes, folder);
			return null;
		});
		final Thread thread = new Thread(task, "fuzz");
		thread.setDaemon(true);
		thread.start();
		try {
			for (int wait = 1; isInTime(thread) && wait <= MOST_WAITS; wait++) {
				if (isDone(task)) return null;
			}
			isStuck = true;
			return "longer than " + MOST_SECONDS + " s" + trace(thread
				.getStackTrace());
		}
		catch (final ExecutionException e) {
			refused++;
			return problem(e.getCause());
		}
	}

	private static boolean isDone(final FutureTask<Void> task)
		throws InterruptedException, ExecutionException
	{
		try {
			task.get(MOST_SECONDS, TimeUnit.SECONDS);
			return true;
		}
		catch (final TimeoutException e) {
			return false;
		}
	}

	/** On a busy machine, its own time passes more slowly. */
	private static boolean isInTime(final Thread thread) {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread
			.getId()) < TimeUnit.SECONDS.toNanos(MOST_SECONDS);
	}

	/** Null, if it is a sentence. */
	private String problem(final Throwable thrown) {
		final String message = thrown.getMessage();
		if (!(thrown instanceof IOException) &&
			!(thrown instanceof IllegalArgumentException)) return thrown + trace(
				thrown.getStackTrace());
		if (message == null || !message.endsWith(".") || !message.contains(folder
			.toString())) return "no sentence: " + thrown + trace(thrown
				.getStackTrace());
		return null;
	}

	private static String trace(final StackTraceElement[] trace) {
		return Stream.of(trace).limit(12).map(element -> "\n\t" + element).collect(
			Collectors.joining());
	}

	private void fault(final Seed seed, final byte[] bytes, final String problem)
		throws IOException
	{
		Files.createDirectories(kept);
		final Path file = kept.resolve(target.getClass().getSimpleName() + "-" +
			executions + "-" + seed.name());
		Files.write(file, bytes);
		faults.add(file + ": " + problem);
	}

	/** Deletes what a folder holds, and no links' targets. */
	static void empty(final Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (final Path path : paths.sorted(Comparator.reverseOrder()).collect(
				Collectors.toList()))
			{
				if (!path.equals(folder)) Files.deleteIfExists(path);
			}
		}
	}

	/** Each with its file, what happened and where. */
	List<String> faults() {
		return faults;
	}

	@Override
	public String toString() {
		return target.getClass().getSimpleName() + ": " + executions +
			" executions, " + refused + " refused, " + faults.size() + " faults";
	}
}
