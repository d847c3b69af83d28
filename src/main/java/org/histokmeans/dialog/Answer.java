
package org.histokmeans.dialog;

import java.awt.EventQueue;
import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.util.concurrent.CountDownLatch;

/**
 * What a person answers in a dialog, and the wait for it. On the event thread,
 * events go on meanwhile.
 */
final class Answer {

	private final CountDownLatch given = new CountDownLatch(1);
	private volatile boolean isOk;
	private SecondaryLoop loop;

	/** The first answer counts. */
	void give(final boolean ok) {
		if (isGiven()) return;
		isOk = ok;
		given.countDown();
		if (loop != null) loop.exit();
	}

	boolean isGiven() {
		return given.getCount() == 0;
	}

	/** Whether it is OK, once it is there. */
	boolean await() {
		if (EventQueue.isDispatchThread()) enterLoop();
		else awaitLatch();
		return isOk;
	}

	private void enterLoop() {
		if (isGiven()) return;
		loop = Toolkit.getDefaultToolkit().getSystemEventQueue()
			.createSecondaryLoop();
		loop.enter();
	}

	private void awaitLatch() {
		try {
			given.await();
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			give(false);
		}
	}
}
