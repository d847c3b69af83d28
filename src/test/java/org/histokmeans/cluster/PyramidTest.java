
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** The sets that stand for many points. */
class PyramidTest {

	private static final int ROW = 70;
	private static final int STEP = 10;

	@Test
	void fewPointsAreClusteredAsTheyAre() {
		assertEquals(1, sets(4096, 4).size());
		assertTrue(sets(4097, 4).size() > 1);
	}

	@Test
	void allPointsComeFirst() {
		final WeightedPoints points = plane(5000);
		final PointSet first = new Pyramid(points, 4, Workers.of(1)).sets().get(0);
		assertSame(points, first.points());
		assertTrue(first.isAll());
	}

	@Test
	void everySetStandsForAllPoints() {
		for (final PointSet set : sets(30_000, 4)) {
			assertEquals(30_000, set.points().totalWeight());
		}
	}

	@Test
	void everySetIsAtMostHalfOfTheOneBefore() {
		final List<PointSet> sets = sets(30_000, 4);
		for (int i = 1; i < sets.size(); i++) {
			assertTrue(2 * sets.get(i).points().size() <= sets.get(i - 1).points()
				.size());
			assertFalse(sets.get(i).isAll());
		}
	}

	@Test
	void theSmallestSetIsSmall() {
		final List<PointSet> sets = sets(30_000, 4);
		assertTrue(sets.get(sets.size() - 1).points().size() <= Pyramid.FEW_POINTS);
	}

	@Test
	void everySetHasEightMeansAClusterOrMore() {
		final int cells = sets(5000, 4).get(1).points().size();
		final int most = cells / 8;
		assertFalse(Pyramid.areMany(most + 1));
		assertEquals(2, sets(5000, most).size());
		assertEquals(1, sets(5000, most + 1).size());
	}

	@Test
	void moreThan128ClustersAreMany() {
		assertFalse(Pyramid.areMany(128));
		assertTrue(Pyramid.areMany(129));
	}

	@Test
	void manyClustersOnManyPointsGetASetInBetween() {
		final WeightedPoints points = block(128, 128, 64);
		final List<PointSet> usual = new Pyramid(points, 32, Workers.of(2)).sets();
		final List<PointSet> many = new Pyramid(points, 33, Workers.of(2)).sets();
		assertEquals(16384, usual.get(1).points().size());
		assertEquals(131072, many.get(1).points().size());
		assertEquals(16384, many.get(2).points().size());
		assertEquals(points.totalWeight(), many.get(1).points().totalWeight());
	}

	private static List<PointSet> sets(final int points, final int k) {
		return new Pyramid(plane(points), k, Workers.of(1)).sets();
	}

	/** Different points on a slanted plane, so that most of the grid is empty. */
	private static WeightedPoints plane(final int count) {
		final int[] x = new int[count];
		final int[] y = new int[count];
		final long[] one = new long[count];
		for (int i = 0; i < count; i++) {
			x[i] = i % ROW * STEP;
			y[i] = i / ROW * STEP;
			one[i] = 1;
		}
		return new WeightedPoints(x, y, x, one);
	}

	/** Every point of a block. */
	private static WeightedPoints block(final int width, final int height,
		final int depth)
	{
		final int count = width * height * depth;
		final int[] x = new int[count];
		final int[] y = new int[count];
		final int[] z = new int[count];
		final long[] one = new long[count];
		for (int i = 0; i < count; i++) {
			x[i] = i % width;
			y[i] = i / width % height;
			z[i] = i / width / height;
			one[i] = 1;
		}
		return new WeightedPoints(x, y, z, one);
	}
}
