
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.Distance;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.Lightness;
import org.histokmeans.color.Rgb;
import org.histokmeans.color.StainVectors;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every color space is exact: a fit equals Lloyd over all pixels. */
public class ExactnessTest {

	private static final int[] PIXELS = pixels();
	private static final ColorHistogram HISTOGRAM = histogram(PIXELS);

	static List<ColorSpace> spaces() {
		final List<ColorSpace> spaces = new ArrayList<>();
		ColorSpaces.names().forEach(name -> spaces.add(ColorSpaces.named(name)));
		spaces.add(ColorSpaces.he(StainVectors.RUIFROK));
		return spaces;
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void kMeansOnColorsEqualsLloydOverAllPixels(final ColorSpace space) {
		for (int threads = 1; threads <= 4; threads += 3) {
			final Workers workers = Workers.of(threads);
			final ColorPoints points = space.points(HISTOGRAM, workers);
			for (int k = 1; k <= 7; k += 3) {
				final double[][] start = start(points.points(), k);
				final Clustering clustering = new KMeans(KMeansOptions.DEFAULT.withK(k),
					workers).fit(points.points(), start);
				assertTrue(clustering.isConverged());
				final double[][] expected = lloyd(space, start);
				for (int c = 0; c < k; c++) {
					assertArrayEquals(expected[c], clustering.centroids()[c]);
				}
				assertNearest(space, expected, points.byColor(clustering.assignment(),
					workers));
			}
		}
	}

	private static void assertNearest(final ColorSpace space,
		final double[][] centroids, final int[] clusters)
	{
		for (int i = 0; i < clusters.length; i++) {
			final double[] p = position(space, HISTOGRAM.color(i));
			assertEquals(Distance.nearest(centroids, p[0], p[1], p[2]), clusters[i]);
		}
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void aCodebookIsAFixedPointOfLloydOverAllPixels(
		final ColorSpace space)
	{
		for (int k = 1; k <= 8; k++) {
			final Fit fit = train(space, k, 1, HISTOGRAM);
			assertTrue(fit.origin().isConverged());
			final double[][] centroids = centroids(fit.codebook());
			final double[][] next = lloyd(space, centroids);
			for (int c = 0; c < k; c++) {
				assertArrayEquals(centroids[c], next[c]);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void labelsAreNearestAndOrderedAndPrototypesAreMeans(
		final ColorSpace space)
	{
		final Fit fit = train(space, 6, 4, HISTOGRAM);
		final Codebook codebook = fit.codebook();
		final long[][] sums = new long[7][4];
		for (final int pixel : PIXELS) {
			final int label = codebook.encode(pixel);
			assertEquals(label, fit.labels()[HISTOGRAM.indexOf(pixel)]);
			sums[label][0] += Rgb.red(pixel);
			sums[label][1] += Rgb.green(pixel);
			sums[label][2] += Rgb.blue(pixel);
			sums[label][3]++;
		}
		for (int label = 1; label <= 6; label++) {
			final long n = sums[label][3];
			assertEquals(n, codebook.cluster(label).pixels());
			assertEquals(Rgb.pack(rounded(sums[label][0], n), rounded(sums[label][1],
				n), rounded(sums[label][2], n)), codebook.decode(label));
			assertTrue(label == 1 || Lightness.DARK_FIRST.compare(codebook.decode(
				label - 1), codebook.decode(label)) <= 0);
		}
	}

	private static int rounded(final long sum, final long n) {
		return (int) Math.round((double) sum / n);
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void compactnessIsSummedInBlocksOfColors(final ColorSpace space) {
		for (int threads = 1; threads <= 4; threads += 3) {
			final Fit fit = train(space, 5, threads, HISTOGRAM);
			double sum = 0;
			for (int b = 0; b < Blocks.count(HISTOGRAM.size()); b++) {
				double block = 0;
				for (int i = Blocks.start(b); i < Blocks.end(b, HISTOGRAM
					.size()); i++)
				{
					block += HISTOGRAM.count(i) * fit.codebook().squaredDistance(HISTOGRAM
						.color(i), fit.labels()[i]);
				}
				sum += block;
			}
			assertEquals(sum, fit.codebook().training().compactness());
		}
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void threadsDoNotChangeTheCodebook(final ColorSpace space) {
		assertEquals(CodebookFile.toJson(train(space, 8, 1, HISTOGRAM).codebook()),
			CodebookFile.toJson(train(space, 8, 4, HISTOGRAM).codebook()));
	}

	/** Grays, dark colors, few colors: ties and merged points abound. */
	@ParameterizedTest
	@MethodSource("spaces")
	public void tiesBelongToTheLowerLabel(final ColorSpace space) {
		final Random random = new Random(8);
		for (int round = 0; round < 100; round++) {
			final ColorHistogram colors = histogram(round % 2 == 0 ? grays(random)
				: darks(random));
			final Fit fit = train(space, 1 + round % 4, 1, colors);
			for (int i = 0; i < colors.size(); i++) {
				assertEquals(fit.codebook().encode(colors.color(i)), fit.labels()[i]);
			}
			fit.codebook().clusters().forEach(cluster -> assertTrue(cluster
				.pixels() > 0));
		}
	}

	private static int[] grays(final Random random) {
		return random.ints(30, 0, 5).map(v -> 20 * v * 0x010101).toArray();
	}

	private static int[] darks(final Random random) {
		return random.ints(30, 0, 5).map(v -> 10 * v << 8 * random.nextInt(3))
			.toArray();
	}

	@Test
	public void graysAreOneClusterOfAb() {
		final Fit fit = train(ColorSpaces.AB, 3, 1, histogram(new int[] { 0x101010,
			0x505050, 0x505050 }));
		assertEquals(1, fit.codebook().k());
		assertEquals(0x3B3B3B, fit.codebook().decode(1));
		assertEquals(0.0, fit.codebook().training().compactness());
		assertEquals(3, fit.codebook().cluster(1).pixels());
	}

	private static Fit train(final ColorSpace space, final int k,
		final int threads, final ColorHistogram histogram)
	{
		final Workers workers = Workers.of(threads);
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(k).withAttempts(2),
			space, workers).train(histogram);
	}

	/** Brute force: textbook k-means over every pixel, until nothing moves. */
	private static double[][] lloyd(final ColorSpace space,
		final double[][] start)
	{
		double[][] centroids = start;
		while (true) {
			final double[][] sums = new double[centroids.length][4];
			for (final int pixel : PIXELS) {
				final double[] p = position(space, pixel);
				final double[] sum = sums[Distance.nearest(centroids, p[0], p[1],
					p[2])];
				for (int axis = 0; axis < 4; axis++) {
					sum[axis] += axis < 3 ? p[axis] : 1;
				}
			}
			final double[][] means = Arrays.stream(sums).map(s -> new double[] {
				s[0] / s[3], s[1] / s[3], s[2] / s[3] }).toArray(double[][]::new);
			if (Arrays.deepEquals(means, centroids)) return means;
			centroids = means;
		}
	}

	private static double[] position(final ColorSpace space, final int rgb) {
		final double[] position = new double[3];
		for (int axis = 0; axis < space.axes().length; axis++) {
			position[axis] = space.coordinate(axis, rgb);
		}
		return position;
	}

	private static double[][] centroids(final Codebook codebook) {
		return codebook.clusters().stream().map(Cluster::centroid).toArray(
			double[][]::new);
	}

	private static double[][] start(final WeightedPoints points, final int k) {
		final double[][] start = new double[k][];
		Arrays.setAll(start, c -> points.position((int) ((c + 0.5) / k * points
			.size())));
		return start;
	}

	/** A stained field with near-black and gray pixels in it. */
	private static int[] pixels() {
		final int[] pixels = new HESample(80, 80, 5, 1.6, 1.5).pixels();
		final Random random = new Random(2);
		for (int i = 0; i < 1500; i++) {
			final int dark = random.nextInt(1 << 24) & 0x3F3F3F;
			pixels[random.nextInt(pixels.length)] = i % 3 == 0 ? random.nextInt(256) *
				0x010101 : dark;
		}
		return Arrays.stream(pixels).map(p -> p & Rgb.MASK).toArray();
	}

	private static ColorHistogram histogram(final int[] pixels) {
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length);
		return counter.histogram();
	}
}
