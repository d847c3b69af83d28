
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.StainVectors;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * The colors of a fit's clusters: means over their pixels in CIE L*a*b*, of the
 * optical densities, and of the amounts of haematoxylin and eosin; and how far
 * the pixels scatter.
 * <p>
 * A mean of L*a*b* is not the L*a*b* of the mean color. Colors count as the
 * whole numbers of {@link ColorSpaces}, so the sums are exact; densities have
 * the floor of the color spaces.
 * </p>
 */
public final class ColorStatistics {

	private final Fit fit;
	private final Means lab;
	private final Means density;
	private final Means stains;
	private final double[] withinSS;

	/**
	 * @param fit the clusters and their colors
	 * @param stains vectors of haematoxylin and eosin
	 */
	public ColorStatistics(final Fit fit, final StainVectors stains,
		final Workers workers)
	{
		this.fit = fit;
		lab = new Means(fit, ColorSpaces.LAB, workers);
		density = new Means(fit, ColorSpaces.OD, workers);
		this.stains = new Means(fit, ColorSpaces.he(stains), workers);
		withinSS = WithinSS.of(fit, workers);
	}

	/** A row for each cluster, label 1 first. */
	public List<Row> rows() {
		final List<Row> rows = new ArrayList<>();
		for (int label = 1; label <= fit.codebook().k(); label++) {
			rows.add(row(label));
		}
		return rows;
	}

	private Row row(final int label) {
		final Row row = new Row();
		row.add("Mean L*", lab.mean(label, 0), 2);
		row.add("Mean a*", lab.mean(label, 1), 2);
		row.add("Mean b*", lab.mean(label, 2), 2);
		row.add("Mean OD red", density.mean(label, 0), 4);
		row.add("Mean OD green", density.mean(label, 1), 4);
		row.add("Mean OD blue", density.mean(label, 2), 4);
		row.add("Haematoxylin", stains.mean(label, 0), 4);
		row.add("Eosin", stains.mean(label, 1), 4);
		return row.add("Std. dev.", standardDeviation(label), 4);
	}

	/**
	 * Sum of the squared distances of the cluster's pixels to its centroid, in
	 * units of the color space in use.
	 */
	double withinSS(final int label) {
		return withinSS[label - 1];
	}

	/**
	 * Root of the mean squared distance of the cluster's pixels to its centroid,
	 * in units of the color space in use.
	 */
	public double standardDeviation(final int label) {
		return Math.sqrt(withinSS(label) / fit.pixels(label));
	}

	/** Mean coordinates of each cluster in a color space. */
	private static final class Means {

		private final Fit fit;
		private final ColorSpace space;
		private final int axes;

		/** All axes of label 1, then of label 2, ... */
		private final long[] sums;

		Means(final Fit fit, final ColorSpace space, final Workers workers) {
			this.fit = fit;
			this.space = space;
			axes = space.axes().length;
			sums = Blocks.sums(fit.histogram().size(), workers, this::sums);
		}

		private long[] sums(final int from, final int end) {
			final int[] colors = fit.histogram().colors();
			final long[] counts = fit.histogram().counts();
			final long[] part = new long[axes * fit.codebook().k()];
			final int[] position = new int[axes];
			for (int i = from; i < end; i++) {
				space.coordinates(colors[i], position);
				final int place = place(fit.labels()[i], 0);
				for (int axis = 0; axis < axes; axis++) {
					part[place + axis] += counts[i] * position[axis];
				}
			}
			return part;
		}

		private int place(final int label, final int axis) {
			return axes * (label - 1) + axis;
		}

		double mean(final int label, final int axis) {
			return sums[place(label, axis)] / (double) fit.pixels(label) / space
				.unit();
		}
	}
}
