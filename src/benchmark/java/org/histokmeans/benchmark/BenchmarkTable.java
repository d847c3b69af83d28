
package org.histokmeans.benchmark;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.view.Views;

import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.opencv.core.Mat;

import org.histokmeans.cluster.BruteForce;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.StagesBenchmark;

/**
 * Prints how long this project takes for an image beside OpenCV, Apache Commons
 * Math, brute force and a plain copy of the memory. Contestants run in turn;
 * medians, ratios to the first line of a group, and compactness / N.
 *
 * <pre>
 * mvn -Pbenchmark test-compile exec:exec@benchmark
 * </pre>
 */
public final class BenchmarkTable {

	private static final int WARM_UP = 12;
	private static final long WARM_UP_NANOS = 2_000_000_000L;
	private static final int ROUNDS = 3;
	private static final int BRUTE_FORCE_ITERATIONS = 20;
	private static final int BLOCKS = 64;

	/** Smaller images are done so quickly that more rounds do no harm. */
	private static final int SMALL = 1 << 18;
	private static final int PART_WIDTH = 1920;
	private static final int PART_HEIGHT = 1080;

	/** Pixels that Apache Commons Math gets: it takes objects. */
	private static final int SAMPLE = 20000;

	private final String name;
	private final int[] pixels;
	private final RandomAccessibleInterval<ARGBType> image;
	private final Mat rows;
	private final int rounds;
	private final Workers workers = Workers.all();

	private BenchmarkTable(final String name, final int[] pixels,
		final int width)
	{
		this.name = name;
		this.pixels = pixels;
		image = ArrayImgs.argbs(pixels, width, pixels.length / width);
		rows = OpenCv.rows(pixels);
		rounds = pixels.length < SMALL ? 5 * ROUNDS : ROUNDS;
	}

	/** Arguments: names of images in the data folder. */
	public static void main(final String... names) throws Exception {
		System.out.printf("Java %s, %d processors, %s%n", System.getProperty(
			"java.version"), Runtime.getRuntime().availableProcessors(),
			java.time.LocalDate.now());
		final String[] files = names.length > 0 ? names : new String[] {
			"cmu-2220x2967.png", "cmu-crop-128.png" };
		for (final String file : files) {
			compare(new File(System.getProperty("histokmeans.data"), file));
		}
		if (names.length == 0) StagesBenchmark.main();
	}

	private static void compare(final File file) throws Exception {
		final BufferedImage read = ImageIO.read(file);
		final int w = read.getWidth();
		final int h = read.getHeight();
		final BenchmarkTable all = new BenchmarkTable(file.getName(), read.getRGB(0,
			0, w, h, null, 0, w), w);
		all.print();
		if (w < PART_WIDTH || h < PART_HEIGHT) return;
		new HeapTable(file, all.pixels.length, all.histogram(all.workers).size())
			.print();
		new BenchmarkTable("2 megapixels of " + file.getName(), read.getRGB((w -
			PART_WIDTH) / 2, (h - PART_HEIGHT) / 2, PART_WIDTH, PART_HEIGHT, null, 0,
			PART_WIDTH), PART_WIDTH).print();
	}

	private void print() {
		System.out.printf("%n%s: %d pixels, %d colors%n", name, pixels.length,
			histogram(workers).size());
		passes();
		threads();
		refit();
		mirror();
		commonsMath();
		for (final int k : new int[] { 3, 8, 16 }) {
			whole(k);
		}
	}

	private void whole(final int k) {
		Timing.heading("Whole segmentation and OpenCV's k-means, K = " + k);
		warmUp(() -> segment(k, workers));
		new Timing().add("histogram, k-means (10 attempts), images", () -> segment(
			k, workers)).add("OpenCV seed call (10 attempts), k-means only",
				() -> OpenCv.compactness(rows, k) / pixels.length).run(rounds).print();
	}

	private void passes() {
		Timing.heading("Pixel passes and a copy of the same memory");
		final SegmentOptions options = options(1);
		final ColorHistogram histogram = histogram(workers);
		final Fit fit = segmenter(options, workers).train(histogram);
		warmUp(() -> passes(fit, workers));
		warmUp(this::copy);
		new Timing().add("copy (reads twice, writes labels and colors)", this::copy)
			.add("histogram", () -> {
				histogram(workers);
				return Timing.NOTHING;
			}).add("labels and quantized image", () -> label(fit, workers)).add(
				"both passes", () -> passes(fit, workers)).run(5 * rounds).print();
	}

	private void threads() {
		Timing.heading("Two threads and one");
		final Fit fit = segmenter(options(1), workers).train(histogram(workers));
		final Workers two = Workers.of(2);
		final Workers one = Workers.of(1);
		warmUp(() -> passes(fit, one));
		warmUp(() -> passes(fit, two));
		new Timing().add("both passes, two threads", () -> passes(fit, two)).add(
			"both passes, one thread", () -> passes(fit, one)).run(5 * rounds)
			.print();
		warmUp(() -> segment(8, one));
		warmUp(() -> segment(8, two));
		new Timing().add("whole segmentation, K = 8, two threads", () -> segment(8,
			two)).add("whole segmentation, K = 8, one thread", () -> segment(8, one))
			.run(3 * rounds).print();
	}

	private void refit() {
		Timing.heading("New K = 8 from the histogram, and brute force");
		final ColorHistogram histogram = histogram(workers);
		final int[][] rgb = IntStream.of(16, 8, 0).mapToObj(shift -> IntStream.of(
			histogram.colors()).map(c -> c >> shift & 0xFF).toArray()).toArray(
				int[][]::new);
		final double[][] start = new Random(1).ints(8, 0, histogram.size())
			.mapToObj(i -> new double[] { rgb[0][i], rgb[1][i], rgb[2][i] }).toArray(
				double[][]::new);
		warmUp(() -> train(histogram));
		new Timing().add("refit (10 attempts)", () -> train(histogram)).addMeasured(
			"brute-force Lloyd, 20 iterations, one thread", () -> {
				final BruteForce brute = new BruteForce(rgb, histogram.counts(), start,
					BRUTE_FORCE_ITERATIONS, 0);
				return () -> brute.compactness() / pixels.length;
			}).run(rounds).print();
	}

	private double train(final ColorHistogram histogram) {
		return segmenter(options(8), workers).train(histogram).codebook().training()
			.compactness() / histogram.pixels();
	}

	/** The same colors in 60 times as many pixels. */
	private void mirror() {
		if (pixels.length < 1 << 22) return;
		Timing.heading("Mirrored to 400 megapixels, by cells");
		final RandomAccessibleInterval<ARGBType> large = Views.interval(Views
			.extendMirrorDouble(image), new long[2], new long[] { 19999, 19999 });
		final ColorHistogram all = histogram(workers);
		final ColorHistogram[] mirrored = new ColorHistogram[1];
		new Timing().add("histogram of the mirrored view", () -> {
			mirrored[0] = segmenter(options(8), workers).histogram(large, null);
			return Timing.NOTHING;
		}).run(1).print();
		new Timing().add("k-means of the image", () -> train(all)).add(
			"k-means of the mirrored view", () -> train(mirrored[0])).run(3 * rounds)
			.print();
	}

	private void commonsMath() {
		final int size = Math.min(SAMPLE, pixels.length);
		Timing.heading(size + " of the pixels, K = 8, one attempt");
		final int[] sample = new Random(1).ints(size, 0, pixels.length).map(
			i -> pixels[i]).toArray();
		final java.util.List<DoublePoint> points = Arrays.stream(sample).mapToObj(
			p -> new DoublePoint(new int[] { p >> 16 & 0xFF, p >> 8 & 0xFF, p &
				0xFF })).collect(Collectors.toList());
		final SegmentOptions one = SegmentOptions.DEFAULT.with(options(8).kmeans()
			.withAttempts(1));
		new Timing().add("histogram, k-means, images", () -> segmenter(one, workers)
			.segment(ArrayImgs.argbs(sample, sample.length, 1)).figures().codebook()
			.training().compactness() / sample.length).add(
				"Apache Commons Math, k-means only", () -> compactness(points) /
					sample.length).run(ROUNDS).print();
	}

	private static double compactness(final java.util.List<DoublePoint> points) {
		return new KMeansPlusPlusClusterer<DoublePoint>(8, 1000).cluster(points)
			.stream().mapToDouble(cluster -> cluster.getPoints().stream().mapToDouble(
				p -> Math.pow(new EuclideanDistance().compute(p.getPoint(), cluster
					.getCenter().getPoint()), 2)).sum()).sum();
	}

	private static void warmUp(final Runnable run) {
		final long end = System.nanoTime() + WARM_UP_NANOS;
		for (int i = 0; i < WARM_UP || System.nanoTime() < end; i++) {
			run.run();
		}
	}

	private double segment(final int k, final Workers threads) {
		return segmenter(options(k), threads).segment(image).figures().codebook()
			.training().compactness() / pixels.length;
	}

	private double passes(final Fit fit, final Workers threads) {
		histogram(threads);
		return label(fit, threads);
	}

	private double label(final Fit fit, final Workers threads) {
		segmenter(options(1), threads).label(image, null, fit);
		return Timing.NOTHING;
	}

	private ColorHistogram histogram(final Workers threads) {
		return segmenter(options(1), threads).histogram(image, null);
	}

	private double copy() {
		final byte[] labels = new byte[pixels.length];
		final int[] colors = new int[pixels.length];
		final long[] sums = new long[BLOCKS];
		workers.run(BLOCKS, b -> sums[b] = sum(start(b), start(b + 1)));
		workers.run(BLOCKS, b -> copy(labels, colors, start(b), start(b + 1)));
		return Timing.NOTHING;
	}

	private int start(final int block) {
		return (int) ((long) pixels.length * block / BLOCKS);
	}

	private long sum(final int from, final int to) {
		long sum = 0;
		for (int i = from; i < to; i++) {
			sum += pixels[i];
		}
		return sum;
	}

	private void copy(final byte[] labels, final int[] colors, final int from,
		final int to)
	{
		for (int i = from; i < to; i++) {
			labels[i] = (byte) pixels[i];
			colors[i] = pixels[i];
		}
	}

	private static SegmentOptions options(final int k) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(k));
	}

	private static ColorSegmenter segmenter(final SegmentOptions options,
		final Workers threads)
	{
		return new ColorSegmenter(options, threads);
	}
}
