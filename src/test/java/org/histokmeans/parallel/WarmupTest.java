
package org.histokmeans.parallel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tests {@link Warmup}. */
public class WarmupTest {

	@Test
	public void itIsColdUntilEnoughIsDone() {
		final Warmup warmup = new Warmup(10);
		assertTrue(warmup.isCold());
		warmup.add(9);
		assertTrue(warmup.isCold());
		Workers.of(3).run(3, task -> warmup.add(1));
		assertFalse(warmup.isCold());
	}
}
