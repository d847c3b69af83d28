
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Lightness;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.ProgramVersion;

/**
 * Trains a codebook on a colour histogram: k-means in a colour space, then the
 * clusters in the order of their prototypes' lightness.
 */
public final class CodebookTrainer {

	private static final int MAX_ROUNDS = 20;

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
	 * @param options tolerance in units of the colour space
	 * @param space where distances are measured
	 * @param glass the colours to leave out
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
	 * @param all at least one colour that is not glass; if its colours are fewer
	 *          than K points of the colour space, the codebook has as many
	 *          clusters as there are points
	 */
	public Fit train(final ColorHistogram all) {
		return train(colors(all));
	}

	/** What a codebook of any K can be trained on. */
	public TrainingColors colors(final ColorHistogram all) {
		final ColorHistogram histogram = tissue(all);
		return new TrainingColors(histogram, space.points(histogram, workers), all
			.pixels() - histogram.pixels());
	}

	/**
	 * The same for colours that serve several trainers.
	 *
	 * @param colors made by a trainer of the same colour space and glass rule
	 */
	public Fit train(final TrainingColors colors) {
		return fit(colors, darkFirst(colors.points(), colors.histogram(), clustered(
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
		if (pool.weighted().size() == 0) throw nothingButGlass();
		final Codebook trained = train(pool.weighted()).codebook();
		final Codebook counted = pool.isShared() ? counted(trained, pool.pixels())
			: trained;
		return counted.with(counted.training().withImages(pool.images()).withWeight(
			pool.weight()));
	}

	private Codebook counted(final Codebook trained,
		final ColorHistogram pixels)
	{
		final Fit fit = new CodebookApplication(trained, workers).apply(pixels);
		final List<Cluster> clusters = new ArrayList<>();
		for (int label = 1; label <= trained.k(); label++) {
			clusters.add(trained.cluster(label).counted(fit.pixels(label)));
		}
		return new Codebook(space, clusters, new Training(ProgramVersion.get(),
			options, glass, fit.compactness(), fit.distortion()).withPercentiles(
				trained.training().percentiles()).withStart(startPath()));
	}

	private String startPath() {
		return start == null ? "" : start.path();
	}

	private ColorHistogram tissue(final ColorHistogram all) {
		final ColorHistogram tissue = glass.tissue(all);
		if (tissue.size() == 0 && all.size() > 0) {
			throw nothingButGlass();
		}
		return tissue;
	}

	private IllegalArgumentException nothingButGlass() {
		if (!glass.isActive()) return new IllegalArgumentException(
			"There is no pixel to train on.");
		return new IllegalArgumentException(
			"There is nothing but glass: all channels of every pixel are at least " +
				glass.level() +
				". Choose a higher glass level, or do not leave glass out.");
	}

	/**
	 * A new order can move colours between clusters that they are equally near
	 * to, and so change the prototypes: sort until nothing changes. At the end of
	 * k-means few rounds do; where the limit of iterations stopped it, colours
	 * could change for long, and the last order may not be the lightness' own.
	 */
	private Labeled darkFirst(final ColorPoints points,
		final ColorHistogram histogram, final Clustering unordered)
	{
		Labeled labeled = new Labeled(points, histogram, unordered);
		int[] order = labeled.order();
		for (int round = 0; !isAscending(order) && round < MAX_ROUNDS; round++) {
			labeled = reordered(labeled, points, histogram, order);
			order = labeled.order();
		}
		return labeled;
	}

	private Labeled reordered(final Labeled labeled, final ColorPoints points,
		final ColorHistogram histogram, final int[] order)
	{
		final Clustering clustering = kmeans.reorder(points.points(),
			labeled.clustering, order);
		return labeled.clustering.hasTies() ? new Labeled(points, histogram,
			clustering) : new Labeled(points, clustering, labeled.means.permuted(
				order));
	}

	private static int compare(final double[] a, final double[] b) {
		for (int axis = 0; axis < a.length; axis++) {
			if (a[axis] != b[axis]) return Double.compare(a[axis], b[axis]);
		}
		return 0;
	}

	private static boolean isAscending(final int[] order) {
		for (int c = 0; c < order.length; c++) {
			if (order[c] != c) return false;
		}
		return true;
	}

	private Fit fit(final TrainingColors colors, final Labeled labeled) {
		final Clustering clustering = labeled.clustering;
		final int[] prototypes = labeled.means.prototypes();
		final List<Cluster> clusters = new ArrayList<>();
		for (int c = 0; c < prototypes.length; c++) {
			clusters.add(new Cluster("", clustering.centroids()[c], prototypes[c],
				labeled.means.pixels(c)));
		}
		final LabeledColors distances = new LabeledColors(space, colors.histogram(),
			colors.points(), labeled.assignment, clustering.centroids(), workers);
		final Codebook codebook = new Codebook(space, clusters, training(distances,
			(double) labeled.means.squaredError(prototypes) / colors.histogram()
				.pixels()));
		return new Fit(codebook, colors.histogram(), colors.glassPixels(), Fit
			.labels(labeled.assignment, workers), Fit.Outcome.ofTraining(clustering
				.iterations(), clustering.isConverged(), distances.compactness(),
				labeled.means));
	}

	private Training training(final LabeledColors colors,
		final double distortion)
	{
		return new Training(ProgramVersion.get(), options, glass, colors
			.compactness(), distortion).withPercentiles(colors.percentiles())
			.withStart(startPath());
	}

	/** A clustering with the cluster of each colour and what they hold. */
	private final class Labeled {

		final Clustering clustering;
		final int[] assignment;
		final ClusterMeans means;

		Labeled(final ColorPoints points, final ColorHistogram histogram,
			final Clustering clustering)
		{
			this.clustering = clustering;
			assignment = points.byColor(clustering.assignment(), workers);
			means = new ClusterMeans(histogram, assignment, clustering.k(), workers);
		}

		Labeled(final ColorPoints points, final Clustering clustering,
			final ClusterMeans means)
		{
			this.clustering = clustering;
			this.means = means;
			assignment = points.byColor(clustering.assignment(), workers);
		}

		int[] order() {
			final int[] prototypes = means.prototypes();
			final Comparator<Integer> byLightness = Comparator.comparing(
				c -> prototypes[c], Lightness.DARK_FIRST);
			final Comparator<Integer> byPosition = Comparator.comparing(
				c -> clustering.centroids()[c], CodebookTrainer::compare);
			return IntStream.range(0, prototypes.length).boxed().sorted(byLightness
				.thenComparing(byPosition)).mapToInt(Integer::intValue).toArray();
		}
	}
}
