
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.histokmeans.Pages;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample.Tissue;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;

/**
 * How well the clusters of each color space agree with the known classes of
 * synthetic tissue. Prints a table to target/evidence.md, which a page shows;
 * asserts no more than that nothing is absurd, and favors none.
 * <p>
 * A pixel is right if the class that {@link TissueRule} gives its cluster is
 * the true one: haematoxylin for a nucleus, glass for glass, all else for
 * stroma. The stain vectors of the sample are not those of the deconvolution,
 * and differ from nucleus to nucleus.
 * </p>
 */
public class EvidenceTest {

	private static final int SIZE = 256;
	private static final long[] SEEDS = { 1, 2, 3, 4 };
	private static final double[] STRENGTHS = { 0.6, 1, 1.5 };
	private static final double[] NOISES = { 0.5, 1, 3 };
	private static final int GLASS_LEVEL = 220;

	@Test
	public void sharesOfRightPixelsByColorSpace() throws IOException {
		final List<String> spaces = ColorSpaces.names();
		final Score[][] scores = new Score[spaces.size()][3];
		for (final Score[] row : scores) {
			Arrays.setAll(row, i -> new Score());
		}
		final Workers workers = Workers.all();
		for (final long seed : SEEDS) {
			for (final double strength : STRENGTHS) {
				for (final double noise : NOISES) {
					final HESample sample = new HESample(SIZE, SIZE, seed, strength,
						noise);
					for (int s = 0; s < scores.length; s++) {
						final String space = spaces.get(s);
						scores[s][0].add(share(sample, space, 3, true, workers));
						scores[s][1].add(share(sample, space, 4, true, workers));
						scores[s][2].add(share(sample, space, 4, false, workers));
					}
				}
			}
		}
		final String table = table(spaces, scores);
		write(table);
		assertTrue(Pages.text().contains(table), table);
		for (final Score[] row : scores) {
			for (final Score score : row) {
				assertTrue(score.mean() > 0.6 && score.mean() < 1);
			}
		}
	}

	private static String table(final List<String> spaces,
		final Score[][] scores)
	{
		final StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
			"Share of pixels given the right class: mean (least to most) of %d " +
				"synthetic fields of %d x %d pixels (%d seeds, stain strength 0.6, 1 " +
				"and 1.5, noise 0.5, 1 and 3).\n\n", scores[0][0].count, SIZE, SIZE,
			SEEDS.length));
		text.append("| Color space | K = 3, glass left out | K = 4, glass left " +
			"out | K = 4, glass clustered |\n|---|---|---|---|\n");
		for (int s = 0; s < scores.length; s++) {
			text.append("| ").append(spaces.get(s));
			for (final Score score : scores[s]) {
				text.append(" | ").append(score);
			}
			text.append(" |\n");
		}
		return text.toString();
	}

	private static double share(final HESample sample, final String space,
		final int k, final boolean withoutGlass, final Workers workers)
	{
		final int[] pixels = sample.pixels();
		final int[] analyzed = Arrays.stream(pixels).filter(
			pixel -> !withoutGlass || !isGlass(pixel)).toArray();
		final ColorCounter counter = new ColorCounter();
		counter.add(analyzed, 0, analyzed.length);
		final Codebook codebook = new CodebookTrainer(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(3), ColorSpaces.named(space), workers).train(counter
				.histogram()).codebook();
		final List<TissueClass> classes = TissueRule.classify(codebook);
		final byte[] truth = sample.truth();
		int right = 0;
		for (int i = 0; i < pixels.length; i++) {
			final TissueClass given = withoutGlass && isGlass(pixels[i])
				? TissueClass.GLASS : classes.get(codebook.encode(pixels[i]) - 1);
			if (truth[i] == tissue(given).ordinal()) right++;
		}
		return (double) right / pixels.length;
	}

	private static boolean isGlass(final int rgb) {
		return Rgb.red(rgb) >= GLASS_LEVEL && Rgb.green(rgb) >= GLASS_LEVEL && Rgb
			.blue(rgb) >= GLASS_LEVEL;
	}

	private static Tissue tissue(final TissueClass given) {
		switch (given) {
			case GLASS:
				return Tissue.GLASS;
			case HAEMATOXYLIN:
				return Tissue.NUCLEUS;
			default:
				return Tissue.STROMA;
		}
	}

	private static void write(final String text) throws IOException {
		final Path target = Files.createDirectories(Paths.get("target"));
		Files.write(target.resolve("evidence.md"), text.getBytes(
			StandardCharsets.UTF_8));
	}

	/** Of one color space in one setting. */
	private static final class Score {

		private int count;
		private double sum;
		private double least = 1;
		private double most;

		void add(final double share) {
			count++;
			sum += share;
			least = Math.min(least, share);
			most = Math.max(most, share);
		}

		double mean() {
			return sum / count;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.1f %% (%.1f to %.1f)", 100 * mean(),
				100 * least, 100 * most);
		}
	}
}
