
package org.histokmeans.codebook;

import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * How far the colors of a histogram are from their clusters. Sums of doubles
 * run over colors, not points, so that they do not depend on which colors are
 * one point of the color space.
 */
final class ColorDistances {

	private final ColorHistogram histogram;
	private final double unit;
	private final Workers workers;

	/** Squared distance of each color, in whole numbers of the space. */
	private final double[] squared;
	private final double compactness;

	/**
	 * @param points those of the histogram
	 * @param clusters number of each color's cluster, from 0
	 * @param centroids positions, [k][3]
	 */
	ColorDistances(final ColorSpace space, final ColorHistogram histogram,
		final ColorPoints points, final int[] clusters, final double[][] centroids,
		final Workers workers)
	{
		this.histogram = histogram;
		this.workers = workers;
		unit = space.unit();
		squared = new double[clusters.length];
		final WeightedPoints positions = points.points();
		compactness = Blocks.sum(clusters.length, workers, i -> {
			squared[i] = positions.squaredDistance(points.pointOf(i),
				centroids[clusters[i]]);
			return histogram.count(i) * squared[i];
		}) / (unit * unit);
	}

	/** Sum of squared distances over pixels, in units of the space. */
	double compactness() {
		return compactness;
	}

	Percentiles percentiles() {
		return Percentiles.of(squared, histogram.counts(), histogram.pixels(), unit,
			workers);
	}

	/** Pixels that are farther from their centroids, in units of the space. */
	long pixelsBeyond(final double distance) {
		long pixels = 0;
		for (int i = 0; i < squared.length; i++) {
			if (Math.sqrt(squared[i]) / unit > distance) pixels += histogram.count(i);
		}
		return pixels;
	}
}
