
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/** Escape stops every stage, however long it would take. */
class CancelTest {

	/** Would take long: half a million points and fifty thousand clusters. */
	private static final WeightedPoints MANY = points(500000);
	private static final int K = 50000;

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void cancelStopsEveryKindOfFit(final Seeding seeding) {
		final Workers workers = Workers.of(2);
		final KMeans kmeans = new KMeans(KMeansOptions.DEFAULT.withK(K).withSeeding(
			seeding), workers.reportingTo(new Deadline()));
		assertCanceled(() -> kmeans.fit(MANY));
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void cancelStopsEverySeeder(final Seeding seeding) {
		for (final int threads : new int[] { 1, 2 }) {
			final Workers workers = Workers.of(threads);
			final Progress canceled = new Deadline(0);
			assertCanceled(() -> seeding.seeder(workers.reportingTo(canceled)).seed(
				MANY, K, new Random(1)));
		}
	}

	/** So that Escape is seen between a few thousand points. */
	@Test
	void groupingPointsAsksOftenWhetherToStop() {
		for (final int threads : new int[] { 1, 2 }) {
			final Counter counter = new Counter();
			final Workers workers = Workers.of(threads);
			new Cells(MANY, WeightedPoints.MAX_CELLS, workers.reportingTo(counter));
			assertTrue(counter.asked.get() > 2 * MANY.size() / Blocks.SIZE);
		}
	}

	/** A search of swaps asks before each of its tries. */
	@Test
	void searchingAsksOftenWhetherToStop() {
		final Counter counter = new Counter();
		new KMeans(KMeansOptions.DEFAULT.withK(16).withAttempts(1), Workers.of(2)
			.reportingTo(counter)).fit(TestPoints.stained(12000, 1));
		assertTrue(counter.asked.get() > 200);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5 })
	void messageComesThroughTheThreads(final int threads) {
		final Workers workers = Workers.of(threads);
		assertCanceled(() -> workers.run(100, i -> {
			throw new CancellationException("Canceled.");
		}));
		assertCanceled(() -> workers.reportingTo(new Deadline(0)).run(100, i -> {
			throw new AssertionError();
		}));
	}

	@Test
	void errorsComeThroughTheThreads() {
		final Workers workers = Workers.of(2);
		assertEquals("a sentence", assertThrows(AssertionError.class, () -> workers
			.run(9, i -> {
				throw new AssertionError("a sentence");
			})).getMessage());
	}

	private static void assertCanceled(
		final org.junit.jupiter.api.function.Executable task)
	{
		assertEquals("Canceled.", assertThrows(CancellationException.class, task)
			.getMessage());
	}

	/** All different, on a lattice of width 128. */
	private static WeightedPoints points(final int count) {
		final int[][] xyz = new int[3][count];
		final long[] weights = new long[count];
		for (int i = 0; i < count; i++) {
			xyz[0][i] = i >> 14;
			xyz[1][i] = i >> 7 & 127;
			xyz[2][i] = i & 127;
		}
		Arrays.setAll(weights, i -> 1 + i % 7);
		return new WeightedPoints(xyz[0], xyz[1], xyz[2], weights);
	}

	/** Counts how often it is asked. */
	private static final class Counter implements Progress {

		final AtomicInteger asked = new AtomicInteger();

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody looks
		}

		@Override
		public boolean isCanceled() {
			asked.incrementAndGet();
			return false;
		}
	}

	/** Cancels after a while. */
	private static final class Deadline implements Progress {

		private final long end;

		Deadline() {
			this(100);
		}

		Deadline(final int milliseconds) {
			end = System.nanoTime() + 1_000_000L * milliseconds;
		}

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody looks
		}

		@Override
		public boolean isCanceled() {
			return System.nanoTime() - end >= 0;
		}
	}
}
