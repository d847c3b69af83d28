
package org.histokmeans.cluster;

import java.util.Arrays;

import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * A finished k-means: centroids, the cluster of each point, and how it went.
 * Every point belongs to its nearest centroid (of several, the lowest); no
 * cluster is empty; when {@link #isConverged()} with tolerance 0, every
 * centroid is the mean of its points. Does not change; its arrays are shared,
 * not copied, and nobody may change them.
 */
public final class Clustering {

	private final double[][] start;
	private final double[][] centroids;
	private final int[] assignment;
	private final double compactness;
	private final int iterations;
	private final boolean converged;
	private final boolean hasTies;

	Clustering(final double[][] start, final double[][] centroids,
		final int[] assignment, final double compactness, final int iterations,
		final boolean converged, final boolean hasTies)
	{
		this.start = start;
		this.centroids = centroids;
		this.assignment = assignment;
		this.compactness = compactness;
		this.iterations = iterations;
		this.converged = converged;
		this.hasTies = hasTies;
	}

	/** Number of clusters. */
	public int k() {
		return centroids.length;
	}

	/**
	 * Where the centroids started, [k][3]; not a copy. Lloyd's algorithm over
	 * every single point leads from here to {@link #centroids()}, up to the
	 * clusters' order.
	 */
	public double[][] start() {
		return start;
	}

	/** Positions of the centroids, [k][3]; not a copy. */
	public double[][] centroids() {
		return centroids;
	}

	/** Cluster of each point, 0 to k - 1; not a copy. */
	public int[] assignment() {
		return assignment;
	}

	/**
	 * Weighted sum of the squared distances between the points and their
	 * centroids: scikit-learn's inertia, OpenCV's compactness.
	 */
	public double compactness() {
		return compactness;
	}

	/** Number of times that the centroids were computed anew. */
	public int iterations() {
		return iterations;
	}

	/** Whether the attempt ended before the limit of iterations. */
	public boolean isConverged() {
		return converged;
	}

	/**
	 * Whether a point may be equally near to two centroids. If not, the clusters
	 * stay the same in any order.
	 */
	public boolean hasTies() {
		return hasTies;
	}

	/** Each point is a cluster of its own. */
	static Clustering ofEveryPoint(final WeightedPoints points) {
		final double[][] centroids = new double[points.size()][];
		Arrays.setAll(centroids, points::position);
		final int[] assignment = new int[points.size()];
		Arrays.setAll(assignment, i -> i);
		return new Clustering(centroids, centroids, assignment, 0, 1, true, false);
	}

	/** The same clusters with other numbers. */
	Clustering permuted(final int[] order, final Workers workers) {
		final double[][] newCentroids = new double[k()][];
		final int[] newNumber = new int[k()];
		for (int c = 0; c < k(); c++) {
			newCentroids[c] = centroids[order[c]];
			newNumber[order[c]] = c;
		}
		final int[] newAssignment = new int[assignment.length];
		Blocks.visit(assignment.length, workers, (from, end) -> {
			for (int i = from; i < end; i++) {
				newAssignment[i] = newNumber[assignment[i]];
			}
		});
		return new Clustering(start, newCentroids, newAssignment, compactness,
			iterations, converged, hasTies);
	}

	/** The same as the continuation of {@code before}. */
	Clustering after(final Clustering before, final boolean end) {
		return new Clustering(before.start, centroids, assignment, compactness,
			before.iterations + Math.max(0, iterations - 1), end, hasTies);
	}
}
