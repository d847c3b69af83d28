
package org.histokmeans.cluster;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;

/** Points for tests, distinct and in ascending order. */
final class TestPoints {

	private TestPoints() {
		// only static methods
	}

	/** Anywhere in a cube of the given width, or a square. */
	static WeightedPoints random(final int count, final int dimensions,
		final int width, final long seed)
	{
		final Random random = new Random(seed);
		final int[][] rows = new int[count][3];
		for (final int[] row : rows) {
			for (int d = 0; d < dimensions; d++) {
				row[d] = random.nextInt(width) - width / 4;
			}
		}
		return of(rows);
	}

	/** Round clouds, with heavy points in the middle. */
	static WeightedPoints clustered(final int count, final int dimensions,
		final int width, final long seed)
	{
		final Random random = new Random(seed);
		final int[][] rows = new int[count][3];
		final int[][] centers = new int[7][3];
		for (int i = 0; i < count; i++) {
			final int[] center = centers[random.nextInt(centers.length)];
			for (int d = 0; d < dimensions; d++) {
				if (center[d] == 0) center[d] = random.nextInt(width);
				rows[i][d] = (int) (center[d] + random.nextGaussian() * width / 40);
			}
		}
		return of(rows);
	}

	/** Colors of tissue: amounts of two stains, and noise. */
	static WeightedPoints stained(final int count, final long seed) {
		final Random random = new Random(seed);
		final int[][] rows = new int[count][3];
		for (final int[] row : rows) {
			final double first = Math.exp(random.nextGaussian() * 0.7 - (random
				.nextInt(4) == 0 ? 0.5 : 1.5));
			final double second = Math.exp(random.nextGaussian() * 0.6 - 1.2);
			row[0] = shade(0.65 * first + 0.07 * second, random);
			row[1] = shade(0.70 * first + 0.99 * second, random);
			row[2] = shade(0.29 * first + 0.11 * second, random);
		}
		return of(rows);
	}

	private static int shade(final double density, final Random random) {
		final double shade = 255 * Math.pow(10, -density) + 3 * random
			.nextGaussian();
		return (int) Math.max(0, Math.min(255, shade));
	}

	/** A lattice: nearly every point has several equally near neighbors. */
	static WeightedPoints tied(final int side, final int dimensions,
		final int step)
	{
		final int count = (int) Math.pow(side, dimensions);
		final int[][] rows = new int[count][3];
		for (int i = 0; i < count; i++) {
			rows[i][0] = i % side * step;
			rows[i][1] = i / side % side * step;
			rows[i][2] = dimensions < 3 ? 0 : i / side / side * step;
		}
		return of(rows);
	}

	/** Equal rows become one point of their number as weight. */
	static WeightedPoints of(final int[]... rows) {
		final TreeMap<int[], Long> counts = new TreeMap<>((a, b) -> {
			for (int d = 0; d < 3; d++) {
				if (a[d] != b[d]) return Integer.compare(a[d], b[d]);
			}
			return 0;
		});
		Arrays.stream(rows).forEach(row -> counts.merge(row, 1L, Long::sum));
		return new WeightedPoints(axis(counts, 0), axis(counts, 1), axis(counts, 2),
			counts.values().stream().mapToLong(Long::longValue).toArray());
	}

	private static int[] axis(final TreeMap<int[], Long> rows, final int axis) {
		return rows.keySet().stream().mapToInt(row -> row[axis]).toArray();
	}
}
