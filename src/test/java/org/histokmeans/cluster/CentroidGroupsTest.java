
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Which centroids of two outcomes can be exchanged. */
class CentroidGroupsTest {

	@Test
	void equalOutcomesHaveNothingToExchange() {
		assertEquals("", exchanges(line(0, 9, 17, 40), line(0, 9, 17, 40)));
		assertEquals("", exchanges(line(0, 9, 17, 40), line(40, 17, 0, 9)));
	}

	@Test
	void nearlyEqualCentroidsAreShared() {
		assertEquals("", exchanges(line(0, 10, 20), line(0.9, 10, 20.9)));
		assertEquals("[0, 3]", exchanges(line(0, 10, 20), line(1.1, 10, 20)));
	}

	@Test
	void placesThatDifferAreExchangedOneByOne() {
		assertEquals("[1, 5] [2, 6]", exchanges(line(0, 100, 200, 300), line(0, 115,
			185, 300)));
	}

	@Test
	void oneTooManyHereMakesUpForOneTooFewThere() {
		assertEquals("[3, 6, 7, 1, 2, 5]", exchanges(line(0, 80, 120, 200), line(0,
			100, 180, 220)));
	}

	@Test
	void eachPlaceWithMoreGoesWithEachWithFewer() {
		assertEquals("[4, 13, 14, 0, 1, 9] [4, 13, 14, 2, 3, 10] " +
			"[5, 15, 16, 0, 1, 9] [5, 15, 16, 2, 3, 10]", exchanges(line(80, 120, 180,
				220, 300, 400, 500, 600, 700), line(100, 200, 500, 600, 280, 320, 380,
					420, 700)));
	}

	@Test
	void notAllIsExchangedAtOnce() {
		assertEquals("", exchanges(line(0, 10), line(-20, 5)));
	}

	@Test
	void groupsOverlapWhereACentroidIsInBoth() {
		assertTrue(CentroidGroups.overlap(new int[] { 1, 5 }, new int[] { 7, 5 }));
		assertFalse(CentroidGroups.overlap(new int[] { 1, 5 }, new int[] { 2 }));
	}

	private static double[][] line(final double... x) {
		return Arrays.stream(x).mapToObj(c -> new double[] { c, 0, 0 }).toArray(
			double[][]::new);
	}

	private static String exchanges(final double[][] one,
		final double[][] other)
	{
		return new CentroidGroups(one, other).exchanges().stream().map(
			Arrays::toString).collect(Collectors.joining(" "));
	}
}
