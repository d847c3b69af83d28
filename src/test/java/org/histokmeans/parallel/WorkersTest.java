
package org.histokmeans.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Workers}. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public class WorkersTest {

	private static final int RUNS = 20_000;

	/** Many short runs meet threads that are awake, asleep and busy. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 8 })
	public void everyTaskIsDoneOnce(final int threads) {
		final Workers workers = Workers.of(threads);
		for (int run = 0; run < RUNS; run++) {
			final int[] times = new int[run % 12];
			workers.run(times.length, i -> times[i]++);
			assertTrue(Arrays.stream(times).allMatch(t -> t == 1));
		}
	}

	@Test
	public void aStepThatIsBegunIsDoneBesideTheNextTasks() {
		final Workers workers = Workers.of(2);
		final CyclicBarrier both = new CyclicBarrier(2);
		workers.begin(() -> await(both));
		final int[] times = new int[100];
		workers.run(times.length, i -> times[i]++);
		assertTrue(Arrays.stream(times).allMatch(t -> t == 1));
		await(both);
	}

	@Test
	public void oneThreadBeginsNothing() {
		final AtomicInteger begun = new AtomicInteger();
		Workers.of(1).begin(begun::incrementAndGet);
		Workers.all().single().begin(begun::incrementAndGet);
		assertEquals(0, begun.get());
	}

	@Test
	public void aStepThatFailsDisturbsNoTask() {
		final Workers workers = Workers.of(2);
		for (int run = 0; run < 100; run++) {
			workers.begin(() -> {
				throw new IllegalStateException("begun");
			});
			final AtomicInteger times = new AtomicInteger();
			workers.run(10, i -> times.incrementAndGet());
			assertEquals(10, times.get());
		}
	}

	@Test
	public void severalThreadsMayAsk() {
		final Workers shared = Workers.of(3);
		final AtomicIntegerArray times = new AtomicIntegerArray(1000);
		Workers.of(5).run(5, asker -> {
			for (int run = 0; run < 100; run++) {
				shared.run(times.length(), times::incrementAndGet);
			}
		});
		for (int i = 0; i < times.length(); i++) {
			assertEquals(500, times.get(i));
		}
	}

	@Test
	public void tasksMayHaveTasks() {
		final Workers workers = Workers.of(3);
		final int[][] times = new int[40][50];
		workers.run(times.length, i -> workers.run(times[i].length,
			j -> times[i][j]++));
		final int[] once = new int[50];
		Arrays.fill(once, 1);
		for (final int[] row : times) {
			assertArrayEquals(once, row);
		}
	}

	/** Each task waits for the others, so all threads must take part. */
	@Test
	public void tasksRunAtTheSameTime() {
		final CyclicBarrier all = new CyclicBarrier(4);
		final Set<Thread> threads = ConcurrentHashMap.newKeySet();
		Workers.of(4).run(4, i -> {
			await(all);
			threads.add(Thread.currentThread());
		});
		assertEquals(4, threads.size());
		assertTrue(threads.contains(Thread.currentThread()));
	}

	private static void await(final CyclicBarrier all) {
		try {
			all.await(1, TimeUnit.MINUTES);
		}
		catch (final Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void noMoreThreadsThanAskedFor() {
		final AtomicInteger running = new AtomicInteger();
		final AtomicInteger most = new AtomicInteger();
		Workers.of(2).run(500, i -> {
			most.accumulateAndGet(running.incrementAndGet(), Math::max);
			Thread.yield();
			running.decrementAndGet();
		});
		assertTrue(most.get() <= 2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	public void anExceptionIsThrownAndTheRestLeftOut(final int threads) {
		final Workers workers = Workers.of(threads);
		final AtomicInteger begun = new AtomicInteger();
		final IllegalStateException failure = assertThrows(
			IllegalStateException.class, () -> workers.run(1_000_000, i -> {
				begun.incrementAndGet();
				throw new IllegalStateException("broken");
			}));
		assertEquals("broken", failure.getMessage());
		assertTrue(begun.get() <= threads);
		workers.run(3, i -> begun.set(-1));
		assertEquals(-1, begun.get());
	}

	/** The user's own interruption of a macro is none of the tasks' business. */
	@Test
	public void anInterruptedThreadEndsItsTasks() {
		final int[] times = new int[1000];
		Thread.currentThread().interrupt();
		Workers.of(3).run(times.length, i -> times[i]++);
		assertTrue(Thread.interrupted());
		assertTrue(Arrays.stream(times).allMatch(t -> t == 1));
	}

	/** Groovy, for one, does not ask that exceptions be declared. */
	@Test
	public void aCheckedExceptionOfAHelperIsThrownToo() {
		final Workers workers = Workers.of(2);
		final CyclicBarrier all = new CyclicBarrier(2);
		final Thread caller = Thread.currentThread();
		final IllegalStateException failure = assertThrows(
			IllegalStateException.class, () -> workers.run(2, i -> {
				await(all);
				if (Thread.currentThread() != caller) WorkersTest
					.<RuntimeException> throwUndeclared(new IOException("broken"));
			}));
		assertEquals("broken", failure.getCause().getMessage());
		workers.run(2, i -> await(all));
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void throwUndeclared(final Throwable t)
		throws T
	{
		throw (T) t;
	}

	@Test
	public void anInterruptedHelperBeginsTheNextJobAfresh() {
		final Workers workers = Workers.of(2);
		final CyclicBarrier all = new CyclicBarrier(2);
		final Thread caller = Thread.currentThread();
		workers.run(2, i -> {
			await(all);
			if (Thread.currentThread() != caller) Thread.currentThread().interrupt();
		});
		workers.run(2, i -> {
			assertFalse(Thread.currentThread().isInterrupted());
			await(all);
		});
	}

	@Test
	public void idleThreadsEnd() throws InterruptedException {
		final Set<Thread> threads = ConcurrentHashMap.newKeySet();
		final CyclicBarrier all = new CyclicBarrier(3);
		final Workers workers = Workers.of(3);
		workers.run(3, i -> {
			await(all);
			threads.add(Thread.currentThread());
		});
		threads.remove(Thread.currentThread());
		for (final Thread helper : threads) {
			helper.join(TimeUnit.MINUTES.toMillis(1));
			assertFalse(helper.isAlive());
		}
		workers.run(3, i -> await(all));
	}

	/** Code that no other test runs is cold. */
	@Test
	public void coldCodeBeginsAloneAndEveryTaskIsDoneOnce() {
		final class Cold {}
		final Thread asker = Thread.currentThread();
		final AtomicIntegerArray times = new AtomicIntegerArray(5000);
		final AtomicInteger alone = new AtomicInteger();
		final Workers workers = Workers.of(4);
		while (Warmup.of(Cold.class).isCold()) {
			workers.run(times.length(), Cold.class, i -> {
				final boolean isAsker = Thread.currentThread() == asker;
				if (Warmup.of(Cold.class).isCold() && isAsker) alone.incrementAndGet();
				assertTrue(isAsker || !Warmup.of(Cold.class).isCold());
				times.incrementAndGet(i);
			});
		}
		assertTrue(alone.get() > 0);
		final int runs = times.get(0);
		for (int i = 0; i < times.length(); i++) {
			assertEquals(runs, times.get(i));
		}
	}

	@Test
	public void anExceptionOfColdCodeIsThrownAndTheRestLeftOut() {
		final class Failing {}
		final AtomicInteger begun = new AtomicInteger();
		assertThrows(IllegalStateException.class, () -> Workers.of(2).run(10,
			Failing.class, i -> {
				begun.incrementAndGet();
				throw new IllegalStateException();
			}));
		assertEquals(1, begun.get());
	}

	@Test
	public void coldCodeOfACanceledJobDoesNotBegin() {
		final class Canceled {}
		final Workers workers = Workers.of(2).reportingTo(new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				// nobody looks
			}

			@Override
			public boolean isCanceled() {
				return true;
			}
		});
		final AtomicInteger begun = new AtomicInteger();
		assertThrows(CancellationException.class, () -> workers.run(10,
			Canceled.class, i -> begun.incrementAndGet()));
		assertEquals(0, begun.get());
	}
}
