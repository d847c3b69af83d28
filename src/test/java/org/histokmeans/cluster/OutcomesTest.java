
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** Which of several outcomes go on, and in what order they come. */
class OutcomesTest {

	@Test
	void theBestTwoThatDifferGoOn() {
		assertGoOn(new double[] { 100, 101 }, 101.5, 101, 103, 100);
	}

	@Test
	void outcomesThatDifferByRoundingAreTheSame() {
		assertGoOn(new double[] { 100, 101 }, 100 * (1 + 1e-9), 100, 101);
	}

	@Test
	void equalOutcomesAreTheSame() {
		assertGoOn(new double[] { 100 }, 100, 100);
	}

	@Test
	void twoPercentWorseIsTheMost() {
		assertGoOn(new double[] { 100, 102 }, 102, 100);
		assertGoOn(new double[] { 100 }, 102.01, 100);
	}

	@Test
	void aPerfectOutcomeGoesOn() {
		assertGoOn(new double[] { 0 }, 0, 1);
	}

	@Test
	void ofEquallyGoodOnesTheFirstIsTheBest() {
		final List<Clustering> outcomes = outcomes(5, 3, 3);
		assertSame(outcomes.get(1), Outcomes.best(outcomes));
	}

	@Test
	void betterIsMoreThanRounding() {
		final List<Clustering> two = outcomes(100, 100 * (1 - 1e-7), 99.99);
		assertFalse(Outcomes.isBetter(two.get(0), two.get(0)));
		assertFalse(Outcomes.isBetter(two.get(1), two.get(0)));
		assertTrue(Outcomes.isBetter(two.get(2), two.get(0)));
		assertFalse(Outcomes.isBetter(two.get(0), two.get(2)));
	}

	@Test
	void whatIsComputedAtOnceComesInOrder() {
		for (int threads = 1; threads <= 3; threads++) {
			final double[] numbers = Outcomes.inParallel(7, Workers.of(threads), (
				number, one) -> outcome(number)).stream().mapToDouble(
					Clustering::compactness).toArray();
			assertArrayEquals(new double[] { 0, 1, 2, 3, 4, 5, 6 }, numbers);
		}
	}

	@Test
	void noTaskHasNoOutcome() {
		assertEquals(Collections.emptyList(), Outcomes.inParallel(0, Workers.of(2),
			(number, one) -> outcome(number)));
	}

	@Test
	void aContinuationBeginsWhereTheFirstRunBegan() {
		final Clustering before = new Clustering(new double[][] { { 7, 0, 0 } },
			new double[][] { { 6, 0, 0 } }, new int[] { 0 }, 9, 5, false, false);
		final Clustering next = new Clustering(new double[][] { { 6, 0, 0 } },
			new double[][] { { 4, 0, 0 } }, new int[] { 0 }, 8, 3, false, true);
		final Clustering both = next.after(before, true);
		assertSame(before.start(), both.start());
		assertEquals(4, both.centroids()[0][0]);
		assertEquals(8, both.compactness());
		assertEquals(7, both.iterations());
		assertTrue(both.isConverged());
		assertEquals(5, outcome(3).after(before, false).iterations());
	}

	private static void assertGoOn(final double[] expected,
		final double... compactness)
	{
		assertArrayEquals(expected, Outcomes.promising(outcomes(compactness))
			.stream().mapToDouble(Clustering::compactness).toArray(), Arrays.toString(
				compactness));
	}

	private static List<Clustering> outcomes(final double... compactness) {
		return DoubleStream.of(compactness).mapToObj(OutcomesTest::outcome).collect(
			Collectors.toList());
	}

	private static Clustering outcome(final double compactness) {
		final double[][] one = new double[1][3];
		return new Clustering(one, one, new int[] { 0 }, compactness, 0, true,
			false);
	}
}
