
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Progress;
import org.histokmeans.cluster.Workers;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Lightness;
import org.histokmeans.color.Rgb;

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

	/** Leaves nothing out. */
	public CodebookTrainer(final KMeansOptions options, final ColorSpace space,
		final Workers workers, final Progress progress)
	{
		this(options, space, GlassRule.NONE, workers, progress);
	}

	/**
	 * @param options tolerance in units of the colour space
	 * @param space where distances are measured
	 * @param glass the colours to leave out
	 */
	public CodebookTrainer(final KMeansOptions options, final ColorSpace space,
		final GlassRule glass, final Workers workers, final Progress progress)
	{
		this.glass = glass;
		this.options = options;
		this.space = space;
		this.workers = workers.stoppedBy(progress);
		kmeans = new KMeans(options.withTolerance(options.tolerance() * space
			.unit()), workers, progress);
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
		final Clustering clustering = darkFirst(colors.points(), colors.histogram(),
			kmeans.fit(colors.points().points()));
		return fit(colors.points(), colors.histogram(), colors.glassPixels(),
			clustering);
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
		final Fit fit = new CodebookApplication(trained, workers, Progress.NONE)
			.apply(pixels);
		final List<Cluster> clusters = new ArrayList<>();
		for (int label = 1; label <= trained.k(); label++) {
			clusters.add(trained.cluster(label).counted(fit.pixels(label)));
		}
		return new Codebook(space, clusters, new Training(ProgramVersion.get(),
			options, glass, fit.compactness(), fit.distortion()).withPercentiles(
				trained.training().percentiles()));
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
	private Clustering darkFirst(final ColorPoints points,
		final ColorHistogram histogram, final Clustering unordered)
	{
		Clustering clustering = unordered;
		int[] order = order(points, histogram, clustering);
		for (int round = 0; !isAscending(order) && round < MAX_ROUNDS; round++) {
			clustering = kmeans.reorder(points.points(), clustering, order);
			order = order(points, histogram, clustering);
		}
		return clustering;
	}

	private static int[] order(final ColorPoints points,
		final ColorHistogram histogram, final Clustering clustering)
	{
		final int[] prototypes = new Means(histogram, points.byColor(clustering
			.assignment()), clustering.k()).prototypes();
		final Comparator<Integer> byLightness = Comparator.comparing(
			c -> prototypes[c], Lightness.DARK_FIRST);
		final Comparator<Integer> byPosition = Comparator.comparing(c -> clustering
			.centroids()[c], CodebookTrainer::compare);
		final List<Integer> order = new ArrayList<>();
		for (int c = 0; c < prototypes.length; c++) {
			order.add(c);
		}
		Collections.sort(order, byLightness.thenComparing(byPosition));
		return order.stream().mapToInt(Integer::intValue).toArray();
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

	private Fit fit(final ColorPoints points, final ColorHistogram histogram,
		final long glassPixels, final Clustering clustering)
	{
		final int[] assignment = points.byColor(clustering.assignment());
		final Means means = new Means(histogram, assignment, clustering.k());
		final int[] prototypes = means.prototypes();
		final List<Cluster> clusters = new ArrayList<>();
		for (int c = 0; c < prototypes.length; c++) {
			clusters.add(new Cluster("", clustering.centroids()[c], prototypes[c],
				means.pixels[c]));
		}
		final int[] labels = new int[assignment.length];
		Arrays.setAll(labels, i -> assignment[i] + 1);
		final LabeledColors colors = new LabeledColors(space, histogram, points,
			assignment, clustering.centroids(), workers);
		final Codebook codebook = new Codebook(space, clusters, training(colors,
			LabeledColors.distortion(histogram, labels, prototypes)));
		return new Fit(codebook, histogram, glassPixels, labels, Fit.Outcome
			.ofTraining(clustering.iterations(), clustering.isConverged(), colors
				.compactness(), means.pixels));
	}

	private Training training(final LabeledColors colors,
		final double distortion)
	{
		return new Training(ProgramVersion.get(), options, glass, colors
			.compactness(), distortion).withPercentiles(colors.percentiles());
	}

	/** Mean RGB colours of clusters, from exact sums. */
	private static final class Means {

		private final long[] pixels;
		private final long[][] sums;

		Means(final ColorHistogram histogram, final int[] assignment, final int k) {
			pixels = new long[k];
			sums = new long[k][3];
			for (int i = 0; i < assignment.length; i++) {
				add(assignment[i], histogram.color(i), histogram.count(i));
			}
		}

		private void add(final int cluster, final int rgb, final long count) {
			pixels[cluster] += count;
			sums[cluster][0] += count * Rgb.red(rgb);
			sums[cluster][1] += count * Rgb.green(rgb);
			sums[cluster][2] += count * Rgb.blue(rgb);
		}

		int[] prototypes() {
			final int[] prototypes = new int[pixels.length];
			Arrays.setAll(prototypes, c -> Rgb.pack(rounded(c, 0), rounded(c, 1),
				rounded(c, 2)));
			return prototypes;
		}

		/** Halves upwards, in whole numbers. */
		private int rounded(final int cluster, final int channel) {
			final long n = pixels[cluster];
			return (int) ((2 * sums[cluster][channel] + n) / (2 * n));
		}
	}
}
