
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Around a box from (-1, 0, 0) to (1, 0, 0). */
class CandidatesTest {

	/** By how much 10 is farther than 0, at least: 80 by the sum 12. */
	private static final double MARGIN = 80 / 12.0;

	@Test
	void theNearestToTheMiddleIsThePivotAndStays() {
		final Candidates left = filtered(all(10, 0, 30), 1);
		assertArrayEquals(new int[] { 1 }, left.toArray());
		assertEquals(1, left.pivot);
	}

	@Test
	void theLeastMarginOfThoseLeftOutIsKept() {
		assertEquals(MARGIN, filtered(all(0, 10, 30), 1).margin);
		assertEquals(MARGIN, filtered(all(0, 30, 10), 1).margin);
		assertEquals(MARGIN, filtered(all(30, 10, 0), 1).margin);
	}

	@Test
	void aMarginUpToTheWorthLeavesACandidate() {
		final Candidates left = filtered(all(0, 10, 30), MARGIN);
		assertArrayEquals(new int[] { 0, 1 }, left.toArray());
		assertEquals((29 * 29 - 1) / 32.0, left.margin);
	}

	@Test
	void withoutOneLeftOutTheMarginIsTheWiderOnes() {
		final Candidates wider = all(0, 10, 30);
		wider.margin = 5;
		final Candidates left = filtered(wider, 4);
		assertArrayEquals(new int[] { 0 }, left.toArray());
		assertEquals(5, left.margin);
	}

	@Test
	void thoseThatAreFarFromTheMiddleAreNoCandidates() {
		assertArrayEquals(new int[] { 0, 1, 4 }, filtered(all(0, 3, 90, 80, -3), 4)
			.toArray());
	}

	@Test
	void whatIsLeftIsFilteredWhereItIs() {
		final Candidates once = filtered(all(40, 0, 10), 7);
		assertArrayEquals(new int[] { 1, 2 }, once.toArray());
		final Candidates twice = new Candidates(centroids(40, 0, 10));
		twice.filter(once, box(5, 7), 0, 1);
		assertArrayEquals(new int[] { 1, 2 }, twice.toArray());
		twice.filter(once, box(7, 9), 0, 1);
		assertArrayEquals(new int[] { 2 }, twice.toArray());
		assertEquals(40 / 12.0, twice.margin, 1e-12);
	}

	@Test
	void someAreFilteredWithoutTheOthers() {
		final Candidates some = new Candidates(centroids(0, 4, 10, 30));
		some.only(new int[] { 2, 3 });
		assertEquals(Double.POSITIVE_INFINITY, some.margin);
		final Candidates left = new Candidates(centroids(0, 4, 10, 30));
		left.filter(some, box(-1, 1), 0, 1);
		assertArrayEquals(new int[] { 2 }, left.toArray());
		assertEquals((29 * 29 - 9 * 9) / (10 + 2 + 30.0), left.margin, 1e-12);
	}

	@Test
	void everyAxisCounts() {
		final Centroids centroids = new Centroids(new double[][] { { 0, 0, 0 }, { 0,
			10, 0 }, { 0, 0, -20 } }, 30);
		final Candidates all = new Candidates(centroids);
		all.all();
		final Boxes boxes = new Boxes(new int[] { 0, 2 });
		boxes.enclose(0, new int[] { 0, 0 }, new int[] { -1, 1 }, new int[] { -2,
			2 });
		final double reach = Math.sqrt(20);
		final Candidates left = new Candidates(centroids);
		left.filter(all, boxes, 0, 1);
		assertArrayEquals(new int[] { 0 }, left.toArray());
		assertEquals(80 / (reach + 10), left.margin, 1e-12);
		left.filter(all, boxes, 0, 6);
		assertArrayEquals(new int[] { 0, 1 }, left.toArray());
		assertEquals((18 * 18 - 4) / (reach + 20), left.margin, 1e-12);
	}

	private static Candidates filtered(final Candidates wider,
		final double worth)
	{
		final Candidates left = new Candidates(centroids(new int[wider.size]));
		left.filter(wider, box(-1, 1), 0, worth);
		return left;
	}

	private static Candidates all(final int... x) {
		final Candidates all = new Candidates(centroids(x));
		all.all();
		return all;
	}

	private static Boxes box(final int min, final int max) {
		final Boxes boxes = new Boxes(new int[] { 0, 2 });
		boxes.enclose(0, new int[] { max, min }, new int[2], new int[2]);
		return boxes;
	}

	private static Centroids centroids(final int... x) {
		final double[][] positions = new double[x.length][3];
		for (int c = 0; c < x.length; c++) {
			positions[c][0] = x[c];
		}
		return new Centroids(positions, 100);
	}
}
