
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal as a lock. */
public class JournalTest {

	private static final int THREADS = 4;
	private static final int TRIES = 2000;

	@TempDir
	Path folder;

	private final AtomicInteger holders = new AtomicInteger();
	private final AtomicInteger most = new AtomicInteger();
	private final AtomicInteger held = new AtomicInteger();

	/** Also in the moment when one ends. */
	@Test
	public void onlyOneHasIt() throws Exception {
		final Thread[] threads = IntStream.range(0, THREADS).mapToObj(
			i -> new Thread(this::take)).toArray(Thread[]::new);
		for (final Thread thread : threads) {
			thread.start();
		}
		for (final Thread thread : threads) {
			thread.join();
		}
		assertEquals(1, most.get());
		assertTrue(held.get() > 100, "held " + held);
		assertFalse(Files.exists(folder.resolve(Journal.FILE)));
	}

	private void take() {
		for (int i = 0; i < TRIES; i++) {
			try (Journal journal = new Journal(folder)) {
				most.accumulateAndGet(holders.incrementAndGet(), Math::max);
				Thread.yield();
				held.incrementAndGet();
				holders.decrementAndGet();
			}
			catch (final IOException e) {
				Thread.yield();
			}
		}
	}
}
