
package org.histokmeans.cluster;

import java.util.Arrays;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * A grid of equal cubes over the bounding box of points: the finest of a
 * limited number of cubes, whose width is a power of two.
 */
final class Grid {

	private final int[] min;
	private final int shift;
	private final int sizeY;
	private final int sizeZ;
	private final int size;

	/** @param limit of the number of cubes, at least 1 */
	Grid(final WeightedPoints points, final int limit, final Workers workers) {
		final int[][] axes = { points.x, points.y, points.z };
		final int[] range = new int[3];
		min = new int[3];
		for (int a = 0; a < 3; a++) {
			final int[] extent = extent(axes[a], workers);
			min[a] = extent[0];
			range[a] = extent[1] - min[a];
		}
		shift = shift(range, limit);
		sizeY = (range[1] >> shift) + 1;
		sizeZ = (range[2] >> shift) + 1;
		size = ((range[0] >> shift) + 1) * sizeY * sizeZ;
	}

	/** Edge of a cube. */
	int width() {
		return 1 << shift;
	}

	/** Number of cubes, most of them empty. */
	int size() {
		return size;
	}

	/** The cube that holds (x, y, z). */
	int cube(final int x, final int y, final int z) {
		return ((x - min[0] >> shift) * sizeY + (y - min[1] >> shift)) * sizeZ +
			(z - min[2] >> shift);
	}

	/**
	 * Place of a cube on a Z-shaped curve (Morton 1966): groups of eight
	 * neighbors, groups of eight groups and so on stand together.
	 */
	long morton(final int cube) {
		final int z = cube % sizeZ;
		final int y = cube / sizeZ % sizeY;
		final int x = cube / sizeZ / sizeY;
		return spread(x) << 2 | spread(y) << 1 | spread(z);
	}

	/** The cube at a place on the curve. */
	int cube(final long morton) {
		return (gathered(morton >> 2) * sizeY + gathered(morton >> 1)) * sizeZ +
			gathered(morton);
	}

	/** Every third bit. */
	private static int gathered(final long bits) {
		long v = bits & 0x1249249249249249L;
		v = (v | v >> 2) & 0x10C30C30C30C30C3L;
		v = (v | v >> 4) & 0x100F00F00F00F00FL;
		v = (v | v >> 8) & 0x1F0000FF0000FFL;
		v = (v | v >> 16) & 0x1F00000000FFFFL;
		return (int) (v | v >> 32) & 0x1FFFFF;
	}

	/** Two zeros before each bit. */
	private static long spread(final int value) {
		long v = value & 0x1FFFFF;
		v = (v | v << 32) & 0x1F00000000FFFFL;
		v = (v | v << 16) & 0x1F0000FF0000FFL;
		v = (v | v << 8) & 0x100F00F00F00F00FL;
		v = (v | v << 4) & 0x10C30C30C30C30C3L;
		return (v | v << 2) & 0x1249249249249249L;
	}

	private static int shift(final int[] range, final int limit) {
		int shift = 0;
		while (cubes(range, shift) > limit) {
			shift++;
		}
		return shift;
	}

	private static double cubes(final int[] range, final int shift) {
		double cubes = 1;
		for (final int r : range) {
			cubes *= (r >> shift) + 1;
		}
		return cubes;
	}

	/** The least and the largest value. */
	private static int[] extent(final int[] values, final Workers workers) {
		final int[] min = new int[Blocks.count(values.length)];
		final int[] max = new int[min.length];
		Blocks.visit(values.length, workers, (from, end) -> {
			int least = values[from];
			int most = least;
			for (int i = from; i < end; i++) {
				if (values[i] < least) least = values[i];
				if (values[i] > most) most = values[i];
			}
			min[from / Blocks.SIZE] = least;
			max[from / Blocks.SIZE] = most;
		});
		Arrays.sort(min);
		Arrays.sort(max);
		return new int[] { min[0], max[max.length - 1] };
	}
}
