
package org.histokmeans.regions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rings of one area: what an odd number of them is around is inside, so
 * that rings within rings are holes. Immutable.
 */
final class Outline {

	/** Of each edge: x and y of its ends. */
	private final double[][] edges;

	/** @param rings x and y of their corners in turn; the last joins the first */
	Outline(final List<double[]> rings) {
		final List<double[]> all = new ArrayList<>();
		for (final double[] ring : rings) {
			for (int i = 0; i < ring.length; i += 2) {
				final int next = (i + 2) % ring.length;
				all.add(new double[] { ring[i], ring[i + 1], ring[next], ring[next +
					1] });
			}
		}
		edges = all.toArray(new double[0][]);
	}

	private Outline(final double[]... edges) {
		this.edges = edges;
	}

	Outline moved(final double right, final double down) {
		return new Outline(Arrays.stream(edges).map(edge -> new double[] { edge[0] +
			right, edge[1] + down, edge[2] + right, edge[3] + down }).toArray(
				double[][]::new));
	}

	/**
	 * Whether the center of a pixel of an image is inside.
	 *
	 * @param scale how many units a pixel is wide
	 */
	boolean holdsCenter(final int width, final int height, final double scale) {
		final List<double[]> near = edges(0, height * scale);
		final double top = near.stream().mapToDouble(edge -> Math.min(edge[1],
			edge[3])).min().orElse(0);
		final double bottom = near.stream().mapToDouble(edge -> Math.max(edge[1],
			edge[3])).max().orElse(0);
		final int end = column(bottom / scale, 0, height);
		for (int row = column(top / scale, 0, height); row < end; row++) {
			final double[] crossings = crossings(near, (row + 0.5) * scale);
			for (int i = 0; i + 1 < crossings.length; i += 2) {
				if (column(crossings[i] / scale, 0, width) < column(crossings[i + 1] /
					scale, 0, width)) return true;
			}
		}
		return false;
	}

	/** The first of some pixels whose center is not before a place. */
	static int column(final double place, final int first, final int count) {
		return (int) Math.max(0, Math.min(count, Math.ceil(place - 0.5) - first));
	}

	/** Those that rows between two places may cross. */
	List<double[]> edges(final double top, final double bottom) {
		final List<double[]> some = new ArrayList<>();
		for (final double[] edge : edges) {
			if (Math.min(edge[1], edge[3]) <= bottom && Math.max(edge[1],
				edge[3]) >= top) some.add(edge);
		}
		return some;
	}

	/** Where edges cross a row, from left to right; an even number. */
	static double[] crossings(final List<double[]> edges, final double y) {
		final double[] all = new double[edges.size()];
		int count = 0;
		for (final double[] edge : edges) {
			if (edge[1] <= y != edge[3] <= y) all[count++] = edge[0] + (y - edge[1]) *
				(edge[2] - edge[0]) / (edge[3] - edge[1]);
		}
		final double[] crossings = Arrays.copyOf(all, count);
		Arrays.sort(crossings);
		return crossings;
	}
}
