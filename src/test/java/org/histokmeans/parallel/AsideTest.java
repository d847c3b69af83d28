
package org.histokmeans.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

/** Tests {@link Aside}. */
class AsideTest {

	private final AtomicBoolean isCanceled = new AtomicBoolean();
	private final Workers workers = Workers.of(1).reportingTo(new Progress() {

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody listens
		}

		@Override
		public boolean isCanceled() {
			return isCanceled.get();
		}
	});

	@Test
	void theResultIsHandedOn() {
		assertEquals("a", workers.aside(() -> "a"));
	}

	@Test
	void whatItThrowsIsThrown() {
		assertEquals("no", assertThrows(IllegalArgumentException.class,
			() -> workers.aside(() -> {
				throw new IllegalArgumentException("no");
			})).getMessage());
		assertThrows(OutOfMemoryError.class, () -> workers.aside(() -> {
			throw new OutOfMemoryError();
		}));
	}

	/** It ends only after the one who waits has left. */
	@Test
	void whoWaitsLeavesWhenItIsCanceled() throws Exception {
		final CountDownLatch hasLeft = new CountDownLatch(1);
		final CountDownLatch wasInterrupted = new CountDownLatch(1);
		assertThrows(CancellationException.class, () -> workers.aside(() -> {
			isCanceled.set(true);
			await(hasLeft, wasInterrupted);
			return "never seen";
		}));
		wasInterrupted.await();
		hasLeft.countDown();
	}

	private static void await(final CountDownLatch hasLeft,
		final CountDownLatch wasInterrupted)
	{
		try {
			hasLeft.await();
		}
		catch (final InterruptedException e) {
			wasInterrupted.countDown();
		}
	}

	@Test
	void whatIsCanceledBeforeDoesNotBegin() {
		isCanceled.set(true);
		final AtomicBoolean hasBegun = new AtomicBoolean();
		assertThrows(CancellationException.class, () -> workers.aside(() -> {
			hasBegun.set(true);
			return "";
		}));
		assertFalse(hasBegun.get());
		assertTrue(isCanceled.get());
	}
}
