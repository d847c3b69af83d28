
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.CieLab;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.OpticalDensity;
import org.histokmeans.color.Rgb;
import org.histokmeans.color.StainVectors;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;

/** Tests {@link ColorStatistics}. */
public class ColorStatisticsTest {

	private static final int[] PIXELS = new HESample(100, 100, 4, 1, 1).pixels();

	@Test
	public void theColumnsAreThoseOfTheTable() {
		assertEquals("[Mean L*, Mean a*, Mean b*, Mean OD red, Mean OD green, " +
			"Mean OD blue, Haematoxylin, Eosin, Std. dev.]", rows(fit(PIXELS,
				ColorSpaces.RGB, 3)).get(0).cells().stream().map(Row.Cell::column)
				.collect(Collectors.toList()).toString());
	}

	@Test
	public void meansAreThoseOfThePixels() {
		for (final String space : ColorSpaces.names()) {
			final Fit fit = fit(PIXELS, ColorSpaces.named(space), 4);
			final List<Row> rows = rows(fit);
			for (int label = 1; label <= 4; label++) {
				assertMeans(fit, label, rows.get(label - 1));
			}
		}
	}

	private static void assertMeans(final Fit fit, final int label,
		final Row row)
	{
		final double[] sums = new double[6];
		int n = 0;
		for (final int argb : PIXELS) {
			final int rgb = argb & Rgb.MASK;
			if (fit.codebook().encode(rgb) != label) continue;
			n++;
			sums[0] += CieLab.lightness(rgb);
			sums[1] += CieLab.a(rgb);
			sums[2] += CieLab.b(rgb);
			sums[3] += OpticalDensity.floored(Rgb.red(rgb));
			sums[4] += (double) ColorSpaces.HE.coordinate(0, rgb) / (1 << 14);
			sums[5] += fit.codebook().squaredDistance(rgb, label);
		}
		assertEquals(sums[0] / n, (Double) row.value("Mean L*"), 0.001);
		assertEquals(sums[1] / n, (Double) row.value("Mean a*"), 0.001);
		assertEquals(sums[2] / n, (Double) row.value("Mean b*"), 0.001);
		assertEquals(sums[3] / n, (Double) row.value("Mean OD red"), 0.0001);
		assertEquals(sums[4] / n, (Double) row.value("Haematoxylin"), 1e-9);
		assertEquals(Math.sqrt(sums[5] / n), (Double) row.value("Std. dev."), 1e-6);
	}

	@Test
	public void nucleiHaveMoreHaematoxylinThanStroma() {
		final List<Row> rows = rows(fit(PIXELS, ColorSpaces.RGB, 3));
		assertTrue((Double) rows.get(0).value("Haematoxylin") > 2 * (Double) rows
			.get(1).value("Haematoxylin"));
		assertTrue((Double) rows.get(1).value("Eosin") > 2 * (Double) rows.get(2)
			.value("Eosin"));
	}

	@Test
	public void oneColorDoesNotScatter() {
		final Row row = rows(fit(new int[] { 0xFFFFFF }, ColorSpaces.LAB, 3)).get(
			0);
		assertEquals(0.0, row.value("Std. dev."));
		assertEquals(100.0, row.value("Mean L*"));
		assertEquals(0.0, row.value("Eosin"));
	}

	@Test
	public void threadsDoNotChangeTheFigures() {
		final Fit fit = fit(PIXELS, ColorSpaces.HE, 8);
		final CsvTable one = new CsvTable();
		one.addAll(new ColorStatistics(fit, StainVectors.RUIFROK, Workers.of(1))
			.rows());
		final CsvTable four = new CsvTable();
		four.addAll(new ColorStatistics(fit, StainVectors.RUIFROK, Workers.of(4))
			.rows());
		assertEquals(one.text(), four.text());
	}

	/** More than are added at once. */
	@Test
	public void manyColorsScatterAsTheirSumSays() {
		final int[] pixels = new Random(1).ints(300_000, 0, 1 << 24).toArray();
		final Fit fit = fit(pixels, ColorSpaces.RGB, 2);
		final double[] sums = new double[2];
		for (final int rgb : pixels) {
			final int label = fit.codebook().encode(rgb);
			sums[label - 1] += fit.codebook().squaredDistance(rgb, label);
		}
		for (int label = 1; label <= 2; label++) {
			assertEquals(Math.sqrt(sums[label - 1] / fit.pixels(label)),
				new ColorStatistics(fit, StainVectors.QUPATH, Workers.of(2))
					.standardDeviation(label), 1e-9);
		}
	}

	private static List<Row> rows(final Fit fit) {
		return new ColorStatistics(fit, StainVectors.QUPATH, Workers.of(2)).rows();
	}

	private static Fit fit(final int[] pixels, final ColorSpace space,
		final int k)
	{
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length);
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(k).withAttempts(2),
			space, Workers.of(1)).train(counter.histogram());
	}
}
