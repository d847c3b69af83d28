
package org.histokmeans.codebook;

import java.util.OptionalDouble;

import org.histokmeans.cluster.NearestCentroids;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;

/**
 * Labels the colors of an image with a given codebook: nothing is fitted.
 *
 * <pre>
 *
 * Fit fit = new CodebookApplication(codebook, Workers.all()).apply(histogram);
 * </pre>
 *
 * The glass rule is that of the codebook's training; where each image has its
 * own level, it is that of these colors. The colors that a codebook was trained
 * on get the labels of the training, whether that reached its end or not: the
 * last labels of a training are those of the nearest final centroids.
 */
public final class CodebookApplication {

	private final Codebook codebook;
	private final String path;
	private final Workers workers;

	/** Of a codebook that is not stored. */
	public CodebookApplication(final Codebook codebook, final Workers workers) {
		this(new StoredCodebook(codebook, ""), workers);
	}

	public CodebookApplication(final StoredCodebook stored,
		final Workers workers)
	{
		this.codebook = stored.codebook();
		this.path = stored.path();
		this.workers = workers;
	}

	/**
	 * @param all any colors; if all are glass, or there is none, the outcome has
	 *          no pixel
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public Fit apply(final ColorHistogram all) {
		final GlassRule rule = codebook.training().glass().of(all);
		final ColorHistogram tissue = rule.tissue(all);
		return applyTo(tissue, LeftOut.of(rule, all, tissue));
	}

	/**
	 * Labels all colors of pixels of which only some were trained on. Glass is
	 * what it was for those.
	 *
	 * @param some the training
	 * @param all those of the training, too
	 */
	public static Fit extend(final Fit some, final ColorHistogram all,
		final Workers workers)
	{
		final ColorHistogram tissue = some.glass().tissue(all);
		return new CodebookApplication(some.codebook(), workers).applyTo(tissue,
			LeftOut.of(some.glass(), all, tissue)).trainedAs(some);
	}

	/** To colors of which glass is left out already. */
	Fit applyTo(final ColorHistogram tissue, final LeftOut leftOut) {
		final ColorPoints points = codebook.colorSpace().points(tissue, workers);
		final int[] clusters = points.byColor(NearestCentroids.of(points.points(),
			codebook.centroids(), workers), workers);
		final ColorDistances colors = new ColorDistances(codebook.colorSpace(),
			tissue, points, clusters, codebook.centroids(), workers);
		return new Fit(codebook, tissue, leftOut, Fit.labels(clusters, workers),
			new Fit.Outcome(Origin.applied(path, unexplained(colors, tissue
				.pixels())), colors.compactness(), new ClusterMeans(tissue, clusters,
					codebook.k(), workers)));
	}

	private OptionalDouble unexplained(final ColorDistances colors,
		final long pixels)
	{
		final double extreme = codebook.training().percentiles().extreme();
		return Double.isNaN(extreme) || pixels == 0 ? OptionalDouble.empty()
			: OptionalDouble.of(100.0 * colors.pixelsBeyond(extreme) / pixels);
	}
}
