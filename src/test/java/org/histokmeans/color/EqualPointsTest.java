
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** Tests {@link EqualPoints}. */
public class EqualPointsTest {

	private static final int SIZE = 300_000;

	/** Of so many, seven pairs have a hash in common. */
	@Test
	public void pointsOfOneHashAreStillDifferentPoints() {
		final int[][] xyz = new int[3][];
		for (int axis = 0; axis < 3; axis++) {
			xyz[axis] = new Random(axis).ints(SIZE, -1 << 19, 1 << 19).toArray();
			System.arraycopy(xyz[axis], 0, xyz[axis], SIZE - 1000, 1000);
		}
		final int[] first = new EqualPoints(xyz, Workers.of(2)).first();
		final Map<String, Integer> known = new HashMap<>();
		for (int i = 0; i < SIZE; i++) {
			known.putIfAbsent(name(xyz, i), i);
			assertEquals(known.get(name(xyz, i)), first[i]);
		}
	}

	private static String name(final int[][] xyz, final int i) {
		return xyz[0][i] + " " + xyz[1][i] + " " + xyz[2][i];
	}
}
