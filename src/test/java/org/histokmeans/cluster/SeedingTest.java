
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.histokmeans.parallel.Workers;

/** What all seeders promise, and each of them. */
class SeedingTest {

	private static final WeightedPoints POINTS = TestPoints.clustered(5000, 3,
		256, 1);

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void seedsAreAllDifferent(final Seeding seeding) {
		for (final int k : new int[] { 1, 2, 17, 300 }) {
			final double[][] seeds = seeds(seeding, POINTS, k, 1);
			assertEquals(k, Arrays.stream(seeds).map(Arrays::toString).distinct()
				.count());
		}
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void asManySeedsAsPointsTakeEachPoint(final Seeding seeding) {
		final WeightedPoints points = TestPoints.tied(3, 3, 1);
		final double[][] seeds = seeds(seeding, points, 27, 1);
		Arrays.sort(seeds, (a, b) -> Double.compare(a[0] * 9 + a[1] * 3 + a[2],
			b[0] * 9 + b[1] * 3 + b[2]));
		for (int i = 0; i < 27; i++) {
			assertArrayEquals(points.position(i), seeds[i]);
		}
	}

	@ParameterizedTest
	@EnumSource(Seeding.class)
	void seedsDependOnNothingButTheRandomNumbers(final Seeding seeding) {
		assertArrayEquals(seeds(seeding, POINTS, 20, 3), seeds(seeding, POINTS, 20,
			3));
		assertEquals(seeding.isRandom(), !Arrays.deepEquals(seeds(seeding, POINTS,
			20, 3), seeds(seeding, POINTS, 20, 4)));
	}

	@Test
	void seedsOfPlusPlusDoNotDependOnThreads() {
		final Workers one = Workers.of(1);
		final Workers four = Workers.of(4);
		assertArrayEquals(new GreedyPlusPlus(one).seed(POINTS, 30, new Random(1)),
			new GreedyPlusPlus(four).seed(POINTS, 30, new Random(1)));
	}

	@Test
	void plusPlusFindsSmallFarClouds() {
		final WeightedPoints points = twoHeavyAndOneFar();
		for (int seed = 0; seed < 20; seed++) {
			final double[][] seeds = seeds(Seeding.PLUSPLUS, points, 2, seed);
			assertTrue(Arrays.stream(seeds).anyMatch(s -> s[0] == 1000));
		}
	}

	@Test
	void randomSeedsFollowTheWeights() {
		final WeightedPoints points = twoHeavyAndOneFar();
		int far = 0;
		for (int seed = 0; seed < 200; seed++) {
			if (seeds(Seeding.RANDOM, points, 1, seed)[0][0] == 1000) far++;
		}
		assertTrue(far < 20);
	}

	@Test
	void varianceCutSeparatesClouds() {
		assertArrayEquals(new double[][] { { 0, 0.5, 0 }, { 1000, 0, 0 } }, seeds(
			Seeding.DETERMINISTIC, twoHeavyAndOneFar(), 2, 0));
	}

	@Test
	void namesAreLowerCaseWords() {
		for (final Seeding seeding : Seeding.values()) {
			assertEquals(seeding, Seeding.named(seeding.word()));
			assertFalse(seeding.word().isEmpty());
		}
		final Exception wrong = assertThrows(IllegalArgumentException.class,
			() -> Seeding.named("forgy"));
		assertEquals(
			"Seeding must be plusplus, random or deterministic, but was \"forgy\".",
			wrong.getMessage());
	}

	private static WeightedPoints twoHeavyAndOneFar() {
		return new WeightedPoints(new int[] { 0, 0, 1000 }, new int[] { 0, 1, 0 },
			new int[3], new long[] { 100, 100, 5 });
	}

	private static double[][] seeds(final Seeding seeding,
		final WeightedPoints points, final int k, final long seed)
	{
		final Workers one = Workers.of(1);
		return seeding.seeder(one).seed(points, k, new Random(seed));
	}
}
