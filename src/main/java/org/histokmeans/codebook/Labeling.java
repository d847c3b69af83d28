
package org.histokmeans.codebook;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.parallel.Workers;

/**
 * A clustering of points, brought back to the colors: the cluster of each, and
 * what the clusters' colors add up to.
 */
final class Labeling {

	private final Clustering clustering;
	private final int[] clusters;
	private final ClusterMeans means;

	Labeling(final ColorPoints points, final ColorHistogram histogram,
		final Clustering clustering, final Workers workers)
	{
		this.clustering = clustering;
		clusters = points.byColor(clustering.assignment(), workers);
		means = new ClusterMeans(histogram, clusters, clustering.k(), workers);
	}

	/** @param means those of the clustering */
	Labeling(final ColorPoints points, final Clustering clustering,
		final ClusterMeans means, final Workers workers)
	{
		this.clustering = clustering;
		this.means = means;
		clusters = points.byColor(clustering.assignment(), workers);
	}

	Clustering clustering() {
		return clustering;
	}

	/** Cluster of each color, from 0; not a copy. */
	int[] clusters() {
		return clusters;
	}

	ClusterMeans means() {
		return means;
	}
}
