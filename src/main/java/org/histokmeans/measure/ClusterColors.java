
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.cluster.Workers;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.StainVectors;

/**
 * The colours of a fit's clusters: means over their pixels in CIE L*a*b*, of
 * the optical densities, and of the amounts of haematoxylin and eosin; and how
 * far the pixels scatter.
 * <p>
 * A mean of L*a*b* is not the L*a*b* of the mean colour. Colours count as the
 * whole numbers of {@link ColorSpaces}, so the sums are exact; densities have
 * the floor of the colour spaces.
 * </p>
 */
public final class ClusterColors {

	private final Fit fit;
	private final Means lab;
	private final Means density;
	private final Means stains;
	private final double[] withinSS;

	/**
	 * @param fit the clusters and their colours
	 * @param stains vectors of haematoxylin and eosin
	 */
	public ClusterColors(final Fit fit, final StainVectors stains,
		final Workers workers)
	{
		this.fit = fit;
		lab = new Means(fit, ColorSpaces.LAB);
		density = new Means(fit, ColorSpaces.OD);
		this.stains = new Means(fit, ColorSpaces.he(stains));
		final List<Runnable> tasks = new ArrayList<>();
		tasks.addAll(lab.tasks());
		tasks.addAll(density.tasks());
		tasks.addAll(this.stains.tasks());
		workers.run(tasks.size(), i -> tasks.get(i).run());
		withinSS = WithinSS.of(fit);
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
	 * Root of the mean squared distance of the cluster's pixels to its centroid,
	 * in units of the colour space in use.
	 */
	public double standardDeviation(final int label) {
		return Math.sqrt(withinSS[label - 1] / fit.pixels(label));
	}

	/** Mean coordinates of each cluster in a colour space. */
	private static final class Means {

		private final Fit fit;
		private final ColorSpace space;
		private final long[][] sums;

		Means(final Fit fit, final ColorSpace space) {
			this.fit = fit;
			this.space = space;
			sums = new long[space.axes().length][fit.codebook().k()];
		}

		/** One for each axis. */
		List<Runnable> tasks() {
			final List<Runnable> tasks = new ArrayList<>();
			for (int axis = 0; axis < sums.length; axis++) {
				final int a = axis;
				tasks.add(() -> sum(a));
			}
			return tasks;
		}

		private void sum(final int axis) {
			final ColorHistogram histogram = fit.histogram();
			final int[] labels = fit.labels();
			for (int i = 0; i < labels.length; i++) {
				sums[axis][labels[i] - 1] += histogram.count(i) * space.coordinate(axis,
					histogram.color(i));
			}
		}

		double mean(final int label, final int axis) {
			final double pixels = fit.pixels(label);
			return sums[axis][label - 1] / pixels / space.unit();
		}
	}
}
