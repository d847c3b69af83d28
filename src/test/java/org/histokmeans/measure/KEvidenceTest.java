
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.TrainingColors;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The evidence for K against scikit-learn's own functions (the figures are what
 * src/test/python/evidence_reference.py prints) and against every pixel.
 */
public class KEvidenceTest {

	private static final double EXACT = 1e-10;
	private static final Workers WORKERS = Workers.all();

	private static final int[][] BASES = { { 90, 50, 120 }, { 200, 130, 170 }, {
		230, 225, 228 } };
	private static final int COLORS = 61;

	/** By ascending color: color, cluster, count, number in the script. */
	private static final int[][] ROWS = rows();

	private static int[][] rows() {
		final int[][] rows = new int[COLORS][];
		for (int i = 0; i < COLORS - 1; i++) {
			final int[] base = BASES[i % 3];
			rows[i] = new int[] { Rgb.pack(base[0] + i * 7 % 23, base[1] + i * 11 %
				19, base[2] + i * 13 % 26), i % 17 == 0 ? (i + 1) % 3 : i % 3, 1 + i *
					i % 7, i };
		}
		rows[COLORS - 1] = new int[] { Rgb.pack(10, 200, 10), 3, 1, COLORS - 1 };
		Arrays.sort(rows, (a, b) -> Integer.compare(a[0], b[0]));
		return rows;
	}

	@ParameterizedTest
	@CsvSource({ "3, 414.674879768, 0.430449197332, 0.770626384057",
		"4, 287.137271871, 0.356963900606, 0.766345126368" })
	public void indicesAreThoseOfScikitLearn(final int k, final double ch,
		final double db, final double silhouette)
	{
		final int[][] rows = Arrays.stream(ROWS).filter(row -> row[1] < k).toArray(
			int[][]::new);
		final ColorHistogram histogram = new ColorHistogram(column(rows, 0), Arrays
			.stream(rows).mapToLong(row -> row[2]).toArray());
		final ClusteredPoints colors = new ClusteredPoints(colors(histogram,
			ColorSpaces.RGB), Arrays.stream(rows).mapToInt(row -> row[1] + 1)
				.toArray(), k);
		assertEquals(ch, CalinskiHarabasz.of(colors, WORKERS), 1e-8);
		assertEquals(db, DaviesBouldin.of(colors, WORKERS), EXACT);
		assertEquals(silhouette, SimplifiedSilhouette.of(colors, WORKERS), EXACT);
	}

	@Test
	public void theRandIndexIsThatOfScikitLearn() {
		final int[] a = column(ROWS, 1);
		assertEquals(0.819219442921, rand(a, by(i -> i % 3)), EXACT);
		assertEquals(0.00486811115079, rand(a, by(i -> i % 5)), EXACT);
		assertEquals(1, rand(a, Arrays.stream(a).map(c -> 9 - c).toArray()), EXACT);
	}

	/** Larger numbers make a table that is mostly empty. */
	@Test
	public void theRandIndexDoesNotDependOnTheNumbersOfTheClusters() {
		final int[] a = column(ROWS, 1);
		final int[] b = by(i -> i % 3);
		assertEquals(rand(a, b), rand(Arrays.stream(a).map(c -> 5000 * c).toArray(),
			Arrays.stream(b).map(c -> 7000 - 3000 * c).toArray()));
		assertEquals(rand(a, b), rand(b, a));
	}

	@Test
	public void oneClusterIsTheSameAsItself() {
		final int[] one = new int[COLORS];
		assertEquals(1, rand(one, one));
		assertEquals(0, rand(one, column(ROWS, 1)));
	}

	private static double rand(final int[] a, final int[] b) {
		return AdjustedRand.of(a, b, i -> ROWS[i][2]);
	}

	private static int[] by(final java.util.function.IntUnaryOperator cluster) {
		return Arrays.stream(ROWS).mapToInt(row -> cluster.applyAsInt(row[3]))
			.toArray();
	}

	private static int[] column(final int[][] rows, final int column) {
		return Arrays.stream(rows).mapToInt(row -> row[column]).toArray();
	}

	/** Colors that meet in one point count with all their pixels. */
	@ParameterizedTest
	@ValueSource(strings = { "RGB", "Lab", "ab", "OD", "HE" })
	public void everyPixelCountsInEveryColorSpace(final String name) {
		final ColorSpace space = ColorSpaces.named(name);
		final Random random = new Random(3);
		final int[] pixels = random.ints(3000, 0, 60).map(c -> Rgb.pack(4 * c, 255 -
			4 * c, c % 3 * 90)).toArray();
		final ColorHistogram histogram = histogram(pixels);
		final int k = 5;
		final int[] labels = random.ints(histogram.size(), 1, k + 1).toArray();
		final int[] ofPixel = Arrays.stream(pixels).map(rgb -> labels[histogram
			.indexOf(rgb)] - 1).toArray();
		final double[][] positions = Arrays.stream(pixels).mapToObj(rgb -> position(
			space, rgb)).toArray(double[][]::new);
		final Naive naive = new Naive(positions, ofPixel, k);
		final ClusteredPoints colors = new ClusteredPoints(colors(histogram, space),
			labels, k);
		assertEquals(1, CalinskiHarabasz.of(colors, WORKERS) / naive
			.calinskiHarabasz(), EXACT);
		assertEquals(1, DaviesBouldin.of(colors, WORKERS) / naive.daviesBouldin(),
			EXACT);
		assertEquals(naive.silhouette(), SimplifiedSilhouette.of(colors, WORKERS),
			EXACT);
	}

	private static double[] position(final ColorSpace space, final int rgb) {
		final double[] position = new double[3];
		for (int axis = 0; axis < space.axes().length; axis++) {
			position[axis] = space.coordinate(axis, rgb);
		}
		return position;
	}

	@Test
	public void evidenceDoesNotDependOnThreads() {
		final ColorHistogram histogram = histogram(new HESample(200, 150, 3, 1, 1)
			.pixels());
		final KEvidence one = evidence(histogram, Workers.of(1), 6);
		final KEvidence four = evidence(histogram, Workers.of(4), 6);
		assertEquals(one.calinskiHarabasz(), four.calinskiHarabasz());
		assertEquals(one.daviesBouldin(), four.daviesBouldin());
		assertEquals(one.silhouette(), four.silhouette());
		assertEquals(one.stability(), four.stability());
	}

	@Test
	public void oneClusterIsStableAndHasNoOtherEvidence() {
		final KEvidence evidence = evidence(histogram(new HESample(40, 30, 3, 1, 1)
			.pixels()), WORKERS, 1);
		assertTrue(Double.isNaN(evidence.calinskiHarabasz()));
		assertTrue(Double.isNaN(evidence.daviesBouldin()));
		assertTrue(Double.isNaN(evidence.silhouette()));
		assertEquals(1, evidence.stability());
	}

	@Test
	public void aClusterForEveryColorLeavesNothingToExplain() {
		final KEvidence evidence = evidence(histogram(0, 0, 0xFF0000, 0xFF0000,
			0xFF), WORKERS, 8);
		assertEquals(3, evidence.k());
		assertEquals(Double.POSITIVE_INFINITY, evidence.calinskiHarabasz());
		assertEquals(0, evidence.daviesBouldin());
		assertEquals(0.8, evidence.silhouette(), "the lone pixel counts 0");
		assertEquals(1, evidence.stability());
	}

	/** Four blobs, and noise without any clusters. */
	@Test
	public void clustersThatAreNotThereAreNotStable() {
		final Random random = new Random(5);
		final ColorHistogram blobs = histogram(random.ints(4000, 0, 4).map(
			blob -> Rgb.pack(60 + 120 * (blob & 1) + random.nextInt(20), 60 + 120 *
				(blob >> 1) + random.nextInt(20), random.nextInt(20))).toArray());
		final ColorHistogram noise = histogram(random.ints(4000, 0, 1 << 24)
			.toArray());
		assertEquals(1, evidence(blobs, WORKERS, 4).stability());
		assertTrue(evidence(noise, WORKERS, 12).stability() < 0.9);
	}

	@Test
	public void seedingWithoutChanceIsStable() {
		final SegmentOptions options = SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withSeeding(Seeding.DETERMINISTIC));
		final KComparison comparison = new KComparison(options, histogram(
			new Random(5).ints(4000, 0, 1 << 24).toArray()), WORKERS);
		assertEquals(1, comparison.evidence(comparison.fit(12)).stability());
	}

	private static KEvidence evidence(final ColorHistogram histogram,
		final Workers workers, final int k)
	{
		final KComparison comparison = new KComparison(SegmentOptions.DEFAULT,
			histogram, workers);
		return comparison.evidence(comparison.fit(k));
	}

	private static TrainingColors colors(final ColorHistogram histogram,
		final ColorSpace space)
	{
		return new CodebookTrainer(KMeansOptions.DEFAULT, space, WORKERS).colors(
			histogram);
	}

	private static ColorHistogram histogram(final int... pixels) {
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length);
		return counter.histogram();
	}

	/** The definitions, pixel by pixel. */
	private static final class Naive {

		private final double[][] x;
		private final int[] cluster;
		private final double[][] means;
		private final int[] sizes;

		Naive(final double[][] x, final int[] cluster, final int k) {
			this.x = x;
			this.cluster = cluster;
			means = new double[k + 1][3];
			sizes = new int[k + 1];
			for (int i = 0; i < x.length; i++) {
				add(cluster[i], x[i]);
				add(k, x[i]);
			}
			for (int c = 0; c <= k; c++) {
				for (int axis = 0; axis < 3; axis++) {
					means[c][axis] /= sizes[c];
				}
			}
		}

		private void add(final int c, final double[] position) {
			for (int axis = 0; axis < 3; axis++) {
				means[c][axis] += position[axis];
			}
			sizes[c]++;
		}

		private static double distance(final double[] a, final double[] b) {
			return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) +
				Math.pow(a[2] - b[2], 2));
		}

		double calinskiHarabasz() {
			final int k = means.length - 1;
			double between = 0;
			for (int c = 0; c < k; c++) {
				between += sizes[c] * Math.pow(distance(means[c], means[k]), 2);
			}
			double within = 0;
			for (int i = 0; i < x.length; i++) {
				within += Math.pow(distance(x[i], means[cluster[i]]), 2);
			}
			return between / (k - 1) / (within / (x.length - k));
		}

		double daviesBouldin() {
			final int k = means.length - 1;
			final double[] scatter = new double[k];
			for (int i = 0; i < x.length; i++) {
				scatter[cluster[i]] += distance(x[i], means[cluster[i]]) /
					sizes[cluster[i]];
			}
			double sum = 0;
			for (int c = 0; c < k; c++) {
				double worst = 0;
				for (int d = 0; d < k; d++) {
					if (d != c) worst = Math.max(worst, (scatter[c] + scatter[d]) /
						distance(means[c], means[d]));
				}
				sum += worst / k;
			}
			return sum;
		}

		double silhouette() {
			double sum = 0;
			for (int i = 0; i < x.length; i++) {
				final double a = distance(x[i], means[cluster[i]]);
				double b = Double.POSITIVE_INFINITY;
				for (int c = 0; c < means.length - 1; c++) {
					if (c != cluster[i]) b = Math.min(b, distance(x[i], means[c]));
				}
				sum += (b - a) / Math.max(a, b);
			}
			return sum / x.length;
		}
	}
}
