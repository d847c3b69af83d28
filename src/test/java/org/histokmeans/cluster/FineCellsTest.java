
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** The smaller cells of {@link WeightedPoints} for thousands of clusters. */
class FineCellsTest {

	private static final Workers TWO = Workers.of(2);

	@Test
	void onlyThousandsOfClustersOnManyPointsGetSmallerCells() {
		final WeightedPoints many = TestPoints.random(70000, 3, 256, 1);
		assertSame(many.cells(TWO), many.cells(4096, TWO));
		assertEquals(16, many.cells(TWO).width);
		assertEquals(8, many.cells(4097, TWO).width);
		assertSame(many.cells(4097, TWO), many.cells(65535, TWO));
		final WeightedPoints few = TestPoints.random(60000, 3, 256, 1);
		assertSame(few.cells(TWO), few.cells(4097, TWO));
	}

	@Test
	void cellsDoNotChangeWhatLloydFinds() {
		final WeightedPoints points = TestPoints.random(70000, 3, 256, 2);
		final double[][] start = new RandomPoints(TWO).seed(points, 5000,
			new Random(1));
		final Clustering usual = run(points.cells(TWO), start);
		final Clustering fine = run(points.cells(5000, TWO), start);
		assertArrayEquals(usual.centroids(), fine.centroids());
		assertArrayEquals(usual.assignment(), fine.assignment());
		for (int i = 0; i < points.size(); i += 331) {
			assertEquals(Distance.nearest(fine.centroids(), points.x[i], points.y[i],
				points.z[i]), fine.assignment()[i]);
		}
	}

	private static Clustering run(final Cells cells, final double[][] start) {
		return new Lloyd(cells, TWO, Lloyd.Listener.NOBODY).run(start, 4, 0);
	}
}
