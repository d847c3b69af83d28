
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

	/** Whether an edge comes near to an image at all. */
	boolean touches(final double width, final double height) {
		double left = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		for (final double[] edge : edges(0, height)) {
			left = Math.min(left, Math.min(edge[0], edge[2]));
			right = Math.max(right, Math.max(edge[0], edge[2]));
		}
		return left < width && right > 0;
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
