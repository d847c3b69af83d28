
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import net.imglib2.Cursor;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.Rgb;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.Segmentation;
import org.junit.jupiter.api.Test;

/** Tests {@link SegmentationReport} against sums over every pixel. */
public class SegmentationReportTest {

	private static final HESample SAMPLE = new HESample(120, 90, 7, 1, 1);
	private static final int K = 5;
	private static final Segmentation SEGMENTATION = segment(SAMPLE.pixels(), 120,
		90, K);

	@Test
	public void columnsAreThoseThatMacrosRead() {
		final List<String> columns = report().row().cells().stream().map(
			Row.Cell::column).collect(Collectors.toList());
		assertEquals("[K, Color space, Pixels, Analyzed, Colors, Original bits, " +
			"Label bits, Codebook bits, Compressed bits, Compression ratio, " +
			"Space saving (%), Distortion, PSNR (dB), Compactness, Iterations, " +
			"Converged, Attempts, Seed, Seeding, Iteration limit, Tolerance, " +
			"Glass level, Glass pixels, Smoothing, Stains, Version]", columns
				.toString());
	}

	@Test
	public void clusterColumnsBeginAsPromised() {
		final List<String> columns = report().clusterRows().get(0).cells().stream()
			.map(Row.Cell::column).collect(Collectors.toList());
		assertEquals("[Image, Label, Class, Red, Green, Blue, Hex, Pixels, Area, " +
			"Unit, Area (%), Within SS, Mean L*, Mean a*, Mean b*, Mean OD red, " +
			"Mean OD green, Mean OD blue, Haematoxylin, Eosin, Std. dev.]", columns
				.toString());
	}

	@Test
	public void distortionIsTheMeanSquaredErrorOfTheQuantizedImage() {
		final int[] pixels = SAMPLE.pixels();
		final Cursor<ARGBType> quantized = SEGMENTATION.quantized().cursor();
		long sum = 0;
		for (final int pixel : pixels) {
			sum += Rgb.squaredDistance(pixel, quantized.next().get());
		}
		final double distortion = (double) sum / pixels.length;
		assertEquals(distortion, number("Distortion"), 1e-9 * distortion);
		assertEquals(10 * Math.log10(65025 / (distortion / 3)), number("PSNR (dB)"),
			1e-9);
	}

	@Test
	public void compactnessIsTheSumOverEveryPixel() {
		final double[] withinSS = withinSSOverPixels();
		double compactness = 0;
		for (int label = 1; label <= K; label++) {
			final double expected = withinSS[label];
			assertEquals(expected, (Double) report().clusterRows().get(label - 1)
				.value("Within SS"), 1e-9 * expected);
			compactness += expected;
		}
		assertEquals(compactness, number("Compactness"), 1e-9 * compactness);
	}

	private static double[] withinSSOverPixels() {
		final int[] pixels = SAMPLE.pixels();
		final Cursor<? extends IntegerType<?>> labels = SEGMENTATION.labels()
			.cursor();
		final double[] sums = new double[K + 1];
		for (final int pixel : pixels) {
			final int label = labels.next().getInteger();
			final double[] c = SEGMENTATION.codebook().centroid(label);
			sums[label] += Math.pow(Rgb.red(pixel) - c[0], 2) + Math.pow(Rgb.green(
				pixel) - c[1], 2) + Math.pow(Rgb.blue(pixel) - c[2], 2);
		}
		return sums;
	}

	@Test
	public void areasAddUpToTheImage() {
		double area = 0;
		double percent = 0;
		for (final Row row : report().clusterRows()) {
			assertEquals("\u00B5m\u00B2", row.value("Unit"));
			area += (Double) row.value("Area");
			percent += (Double) row.value("Area (%)");
		}
		assertEquals(120 * 90 * 0.25, area, 1e-9);
		assertEquals(100, percent, 1e-9);
	}

	@Test
	public void anImageWithoutErrorHasNoPsnr() {
		final int[] pixels = { 0x102030, 0x405060, 0x102030, 0x405060 };
		final Segmentation exact = segment(pixels, 2, 2, 2);
		final Row row = new SegmentationReport("x", exact, ImageScale.PIXELS).row();
		assertEquals(0.0, row.value("Distortion"));
		assertEquals("", row.value("PSNR (dB)"));
		assertTrue(exact.fit().isConverged());
	}

	private static Segmentation segment(final int[] pixels, final int width,
		final int height, final int k)
	{
		return new ColorSegmenter(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(k).withAttempts(2))).segment(ArrayImgs.argbs(pixels, width,
				height));
	}

	private static SegmentationReport report() {
		return new SegmentationReport("sample", SEGMENTATION, new ImageScale(0.25,
			"\u00B5m"));
	}

	private static double number(final String column) {
		return (Double) report().row().value(column);
	}
}
