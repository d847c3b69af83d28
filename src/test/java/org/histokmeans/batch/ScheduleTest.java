
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests {@link Schedule}. A task is its bytes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
public class ScheduleTest {

	private static final int MEMORY = 100;

	private final List<Integer> begun = Collections.synchronizedList(
		new ArrayList<>());
	private final List<Integer> threads = Collections.synchronizedList(
		new ArrayList<>());
	private int running;
	private int most;
	private int used;
	private int mostUsed;
	private volatile boolean isCanceled;

	@Test
	public void oneThreadDoesTheTasksInOrder() throws IOException {
		final List<Integer> tasks = Arrays.asList(3, 1, 2, 900, 0);
		run(1, tasks);
		assertEquals(tasks, begun);
	}

	@Test
	public void everyTaskIsDoneOnce() throws IOException {
		final List<Integer> tasks = IntStream.range(0, 60).boxed().collect(
			Collectors.toList());
		run(4, tasks);
		Collections.sort(begun);
		assertEquals(tasks, begun);
	}

	@Test
	public void noTasksAreDoneAtOnce() throws IOException {
		run(3, Collections.emptyList());
		assertEquals(0, begun.size());
	}

	/** Both threads wait for each other, which only two at once can do. */
	@Test
	public void tasksThatFitRunAtOnce() throws IOException {
		final CountDownLatch both = new CountDownLatch(2);
		schedule(2).run(Arrays.asList(50, 50), bytes -> bytes, (task, workers) -> {
			both.countDown();
			await(both);
			begun.add(task);
		});
		assertEquals(2, begun.size());
	}

	@Test
	public void noMoreRunAtOnceThanMemoryHolds() throws IOException {
		run(8, Collections.nCopies(30, 40));
		assertTrue(most <= 2, most + " at once");
		assertTrue(mostUsed <= MEMORY, mostUsed + " bytes");
	}

	@Test
	public void noMoreRunAtOnceThanThereAreThreads() throws IOException {
		run(3, Collections.nCopies(30, 1));
		assertTrue(most <= 3, most + " at once");
	}

	/** It may fail, but not because of the others. */
	@Test
	public void aTaskLargerThanMemoryRunsAlone() throws IOException {
		run(4, Arrays.asList(10, 10, 1000, 10, 10));
		assertEquals(5, begun.size());
		assertEquals(1000, mostUsed);
	}

	/** A batch of one large image would leave all others idle. */
	@Test
	public void aSingleTaskGetsAllThreads() throws IOException {
		run(6, Collections.singletonList(10));
		assertEquals(Collections.singletonList(6), threads);
	}

	@Test
	public void tasksThatFillTheMemoryShareTheThreads() throws IOException {
		run(6, Collections.nCopies(8, 50));
		assertTrue(threads.subList(0, 6).stream().allMatch(n -> n == 3), threads
			.toString());
	}

	@Test
	public void manySmallTasksGetAThreadEach() throws IOException {
		run(2, Collections.nCopies(20, 1));
		assertTrue(threads.subList(0, 18).stream().allMatch(n -> n == 1), threads
			.toString());
	}

	@Test
	public void aFailureIsThrownAsItIsAndEndsTheRest() {
		for (final Throwable failure : new Throwable[] { new IOException("full"),
			new IllegalStateException("wrong"), new OutOfMemoryError("heap") })
		{
			begun.clear();
			assertSame(failure, assertThrows(Throwable.class, () -> schedule(1).run(
				Arrays.asList(1, 2, 3), bytes -> bytes, (task, workers) -> {
					begun.add(task);
					if (task == 2) ScheduleTest.<RuntimeException> sneak(failure);
				})));
			assertEquals(Arrays.asList(1, 2), begun);
		}
	}

	/** What still wrote files afterwards would meet the next batch. */
	@Test
	public void aFailureIsThrownWhenTheOthersHaveEnded() {
		final CountDownLatch both = new CountDownLatch(2);
		assertThrows(IOException.class, () -> schedule(2).run(Arrays.asList(1, 2),
			bytes -> bytes, (task, workers) -> {
				both.countDown();
				await(both);
				if (task == 1) throw new IOException("full");
				sleep(200);
				begun.add(task);
			}));
		assertEquals(Collections.singletonList(2), begun);
	}

	@Test
	public void whoCancelsIsToldWhenNothingRunsAnyMore() {
		assertThrows(CancellationException.class, () -> schedule(1).run(Arrays
			.asList(1, 2, 3), bytes -> bytes, (task, workers) -> {
				isCanceled = true;
				sleep(50);
				begun.add(task);
			}));
		assertEquals(Collections.singletonList(1), begun);
	}

	private void run(final int count, final List<Integer> tasks)
		throws IOException
	{
		schedule(count).run(tasks, bytes -> bytes, (task, workers) -> {
			begin(task);
			threads.add(workers.threads());
			sleep(3);
			end(task);
		});
	}

	private Schedule schedule(final int count) {
		return new Schedule(count, MEMORY, new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				// nobody listens
			}

			@Override
			public boolean isCanceled() {
				return isCanceled;
			}
		});
	}

	private synchronized void begin(final int bytes) {
		begun.add(bytes);
		running++;
		used += bytes;
		most = Math.max(most, running);
		mostUsed = Math.max(mostUsed, used);
	}

	private synchronized void end(final int bytes) {
		running--;
		used -= bytes;
	}

	private static void await(final CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (final InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void sleep(final int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (final InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Throws what the compiler would not let pass. */
	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void sneak(final Throwable failure)
		throws T
	{
		throw (T) failure;
	}
}
