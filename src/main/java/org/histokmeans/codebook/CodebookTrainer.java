
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.ProgramVersion;

/**
 * Trains a codebook on a color histogram: k-means in a color space, then the
 * clusters in the order of their prototypes' lightness.
 */
public final class CodebookTrainer {

	private final KMeansOptions options;
	private final ColorSpace space;
	private final GlassRule glass;
	private final Workers workers;
	private final KMeans kmeans;
	private final StoredCodebook start;

	/** Leaves nothing out. */
	public CodebookTrainer(final KMeansOptions options, final ColorSpace space,
		final Workers workers)
	{
		this(options, space, GlassRule.NONE, workers);
	}

	/**
	 * @param options tolerance in units of the color space
	 * @param space where distances are measured
	 * @param glass the colors to leave out
	 */
	public CodebookTrainer(final KMeansOptions options, final ColorSpace space,
		final GlassRule glass, final Workers workers)
	{
		this(options, space, glass, null, workers);
	}

	/**
	 * @param start whose clusters the fit begins with, in one attempt; null for
	 *          none
	 * @throws IllegalArgumentException with a sentence, if it has another number
	 *           of clusters
	 */
	public CodebookTrainer(final KMeansOptions options, final ColorSpace space,
		final GlassRule glass, final StoredCodebook start, final Workers workers)
	{
		this.start = start == null ? null : start.toStart(options.k());
		this.glass = glass;
		this.options = options;
		this.space = space;
		this.workers = workers;
		kmeans = new KMeans(options.withTolerance(options.tolerance() * space
			.unit()), workers);
	}

	/**
	 * @param all at least one color that is not glass; if its colors are fewer
	 *          than K points of the color space, the codebook has as many
	 *          clusters as there are points
	 */
	public Fit train(final ColorHistogram all) {
		return train(colors(all));
	}

	/** What a codebook of any K can be trained on. */
	public TrainingColors colors(final ColorHistogram all) {
		final GlassRule rule = glass.of(all);
		final ColorHistogram tissue = rule.tissue(all);
		if (tissue.size() == 0 && all.size() > 0) throw nothingButGlass();
		return colors(tissue, LeftOut.of(rule, all, tissue));
	}

	/** Of colors of which glass is left out already. */
	TrainingColors tissueColors(final ColorHistogram tissue) {
		return colors(tissue, new LeftOut(glass, 0));
	}

	private TrainingColors colors(final ColorHistogram tissue,
		final LeftOut leftOut)
	{
		TrainingPool.checkPixels(tissue.pixels());
		return new TrainingColors(tissue, space.points(tissue, workers), leftOut);
	}

	/**
	 * The same for colors that serve several trainers.
	 *
	 * @param colors made by a trainer of the same color space and glass rule
	 */
	public Fit train(final TrainingColors colors) {
		return fit(colors, new DarkFirst(colors, kmeans, workers).sorted(clustered(
			colors.points().points())));
	}

	/** Where there are no more points than clusters, each is one. */
	private Clustering clustered(final WeightedPoints points) {
		return start == null || points.size() <= options.k() ? kmeans.fit(points)
			: kmeans.fit(points, start.codebook().positionsIn(space));
	}

	/** Collects images to train on, without what is glass. */
	public TrainingPool pool(final Weight weight) {
		return new TrainingPool(weight, glass);
	}

	/**
	 * Trains on many images. The percentiles weigh the images as the training
	 * does; compactness, distortion and the clusters' pixels are those of all
	 * pixels alike.
	 *
	 * @param pool of this trainer, with at least one pixel that is not glass
	 * @throws IllegalArgumentException with a sentence, if there is none
	 */
	public Codebook train(final TrainingPool pool) {
		return new PoolTraining(this, workers).train(pool);
	}

	/** How a codebook came about that this trained. */
	Training training(final GlassRule rule, final double compactness,
		final double distortion, final Percentiles percentiles)
	{
		return new Training(ProgramVersion.get(), options, rule, compactness,
			distortion).withPercentiles(percentiles).withStart(startPath());
	}

	private String startPath() {
		return start == null ? "" : start.path();
	}

	IllegalArgumentException nothingButGlass() {
		if (!glass.isActive()) return new IllegalArgumentException(
			"There is no pixel to train on.");
		if (glass.isAuto()) return new IllegalArgumentException(
			"There is nothing but glass. Do not leave glass out.");
		return new IllegalArgumentException(
			"There is nothing but glass: all channels of every pixel are at least " +
				glass.level() +
				". Choose a higher glass level, or do not leave glass out.");
	}

	private Fit fit(final TrainingColors colors, final Labeling labeling) {
		final Clustering clustering = labeling.clustering();
		final ClusterMeans means = labeling.means();
		final ColorDistances distances = new ColorDistances(space, colors
			.histogram(), colors.points(), labeling.clusters(), clustering
				.centroids(), workers);
		final int[] prototypes = means.prototypes();
		final Training training = training(colors.leftOut().rule(), distances
			.compactness(), (double) means.squaredError(prototypes) / colors
				.histogram().pixels(), distances.percentiles());
		return new Fit(new Codebook(space, entries(labeling, prototypes), training),
			colors.histogram(), colors.leftOut(), Fit.labels(labeling.clusters(),
				workers), Fit.Outcome.ofTraining(clustering.iterations(), clustering
					.isConverged(), distances.compactness(), means));
	}

	private static List<Cluster> entries(final Labeling labeling,
		final int[] prototypes)
	{
		final List<Cluster> entries = new ArrayList<>();
		for (int c = 0; c < prototypes.length; c++) {
			entries.add(new Cluster("", labeling.clustering().centroids()[c],
				prototypes[c], labeling.means().pixels(c)));
		}
		return entries;
	}
}
