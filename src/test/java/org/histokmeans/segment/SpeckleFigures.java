
package org.histokmeans.segment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import net.imglib2.Cursor;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.type.numeric.integer.UnsignedByteType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.sample.HESample.Tissue;

/**
 * Prints how well label 1 finds the nuclei of synthetic fields (K = 3, RGB,
 * glass left out): as it is, after the majority filter, and with a Potts prior,
 * with the time of each on one thread. A figure is a mean over fields of
 * several seeds and stain strengths. {@code mvn -q test-compile}, then
 * {@link #main} with the test classes, the classes and what they need on the
 * class path.
 * <p>
 * The Potts prior by iterated conditional modes: a pixel takes the label with
 * the least squared distance to its class, by the mean of those distances, plus
 * a weight for each of the eight neighbors with another label; so a few times
 * over the image, at once in place.
 * </p>
 */
final class SpeckleFigures {

	private static final int SIZE = 512;
	private static final int SWEEPS = 3;
	private static final int K = 3;
	private static final int[] SEEDS = { 42, 43 };
	private static final double[] STRENGTHS = { 0.6, 1, 1.5 };
	private static final double[] NOISES = { 0.5, 1, 3 };
	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private final HESample sample;
	private final Codebook codebook;
	private final int[] rough;

	private SpeckleFigures(final HESample sample) {
		this.sample = sample;
		final Segmentation result = new ColorSegmenter(SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withK(K)).with(GlassRule.atLeast(
				GlassRule.DEFAULT_LEVEL))).segment(ArrayImgs.argbs(sample.pixels(),
					SIZE, SIZE));
		codebook = result.figures().codebook();
		rough = values(result.labels());
	}

	private static int[] values(final Img<? extends IntegerType<?>> image) {
		final int[] values = new int[SIZE * SIZE];
		final Cursor<? extends IntegerType<?>> cursor = image.localizingCursor();
		while (cursor.hasNext()) {
			final int value = cursor.next().getInteger();
			values[cursor.getIntPosition(1) * SIZE + cursor.getIntPosition(0)] =
				value;
		}
		return values;
	}

	/** Twice the common pixels by the sum of both. */
	private double dice(final int[] labels) {
		final byte[] truth = sample.truth();
		int common = 0;
		int sum = 0;
		for (int i = 0; i < truth.length; i++) {
			final boolean nucleus = truth[i] == Tissue.NUCLEUS.ordinal();
			if (nucleus && labels[i] == 1) common++;
			sum += (nucleus ? 1 : 0) + (labels[i] == 1 ? 1 : 0);
		}
		return 2.0 * common / sum;
	}

	private int[] majority(final int radius) {
		final byte[] bytes = new byte[rough.length];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) rough[i];
		}
		final Img<UnsignedByteType> smooth = ArrayImgs.unsignedBytes(SIZE, SIZE);
		new MajorityFilter(radius, Workers.of(1)).apply(ArrayImgs.unsignedBytes(
			bytes, SIZE, SIZE), null, K, smooth);
		return values(smooth);
	}

	private int[] potts(final double weight) {
		final double[] costs = costs();
		final int[] labels = rough.clone();
		final int[] same = new int[K + 1];
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int i = 0; i < labels.length; i++) {
				if (labels[i] == 0) continue;
				count(labels, i, same);
				labels[i] = best(costs, i * K, same, weight);
			}
		}
		return labels;
	}

	/** Of each pixel and label, by the mean of the pixels and their labels. */
	private double[] costs() {
		final int[] pixels = sample.pixels();
		final double[] costs = new double[pixels.length * K];
		double sum = 0;
		for (int i = 0; i < costs.length; i++) {
			costs[i] = Rgb.squaredDistance(pixels[i / K], codebook.decode(i % K + 1));
			if (rough[i / K] == i % K + 1) sum += costs[i];
		}
		final double mean = sum / Arrays.stream(rough).filter(label -> label > 0)
			.count();
		Arrays.setAll(costs, i -> costs[i] / mean);
		return costs;
	}

	private static void count(final int[] labels, final int i, final int[] same) {
		Arrays.fill(same, 0);
		final int x = i % SIZE;
		final int y = i / SIZE;
		for (int v = Math.max(0, y - 1); v <= Math.min(SIZE - 1, y + 1); v++) {
			for (int u = Math.max(0, x - 1); u <= Math.min(SIZE - 1, x + 1); u++) {
				same[labels[v * SIZE + u]]++;
			}
		}
		same[labels[i]]--;
	}

	private static int best(final double[] costs, final int first,
		final int[] same, final double weight)
	{
		int best = 1;
		for (int label = 2; label <= K; label++) {
			if (costs[first + label - 1] - weight * same[label] < costs[first + best -
				1] - weight * same[best]) best = label;
		}
		return best;
	}

	private static void print(final String name,
		final List<SpeckleFigures> fields,
		final Function<SpeckleFigures, int[]> method)
	{
		fields.forEach(method::apply);
		double sum = 0;
		long nanos = 0;
		for (final SpeckleFigures field : fields) {
			final long start = CLOCK.getCurrentThreadCpuTime();
			final int[] labels = method.apply(field);
			nanos += CLOCK.getCurrentThreadCpuTime() - start;
			sum += field.dice(labels);
		}
		System.out.printf(Locale.ROOT, "%-22s Dice %.4f  %6.1f ms%n", name, sum /
			fields.size(), nanos / 1e6 / fields.size());
	}

	private static List<SpeckleFigures> fields(final double noise) {
		final List<SpeckleFigures> fields = new ArrayList<>();
		for (final int seed : SEEDS) {
			for (final double strength : STRENGTHS) {
				fields.add(new SpeckleFigures(new HESample(SIZE, SIZE, seed, strength,
					noise)));
			}
		}
		return fields;
	}

	public static void main(final String[] args) {
		for (final double noise : NOISES) {
			final List<SpeckleFigures> fields = fields(noise);
			System.out.println("Noise " + noise);
			print("label 1", fields, field -> field.rough);
			for (final int radius : new int[] { 1, 2, 3, 4 }) {
				print("majority, radius " + radius, fields, field -> field.majority(
					radius));
			}
			for (final double weight : new double[] { 0.25, 0.5, 1, 2, 4 }) {
				print("Potts, weight " + weight, fields, field -> field.potts(weight));
			}
		}
	}
}
