
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import net.imglib2.Cursor;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.Segmentation;
import org.junit.jupiter.api.Test;

/** Tests {@link SegmentationReport} against sums over every pixel. */
public class SegmentationReportTest {

	private static final HESample SAMPLE = new HESample(120, 90, 7, 1, 1);
	private static final int K = 5;
	private static final ImageScale SCALE = new ImageScale(0.25, "\u00B5m");
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
			"Unit, Area (mm\u00B2), Area (%), Within SS, Mean L*, Mean a*, Mean b*, Mean OD red, " +
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
			final double[] c = SEGMENTATION.figures().codebook().centroid(label);
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
			assertEquals((Double) row.value("Area") / 1e6, (Double) row.value(
				"Area (mm\u00B2)"), 1e-12);
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
		final Row row = new SegmentationReport("x", exact.figures(),
			ImageScale.PIXELS, Workers.all()).row();
		assertEquals(0.0, row.value("Distortion"));
		assertEquals("", row.value("PSNR (dB)"));
		assertTrue(exact.figures().origin().isConverged());
	}

	@Test
	public void countedColorsAreEnoughForTheSameReport() {
		final ColorHistogram colors = tile(0, 30).plus(tile(30, 90));
		final Fit fit = new ColorSegmenter(options(K)).train(colors);
		final SegmentationReport report = new SegmentationReport("sample",
			SegmentFigures.of(options(K), fit, 120 * 90), SCALE, Workers.of(1));
		assertEquals(csv(report().row()), csv(report.row()));
		for (int c = 0; c < K; c++) {
			assertEquals(csv(report().clusterRows().get(c)), csv(report.clusterRows()
				.get(c)));
		}
		assertEquals(report().remark(), report.remark());
		assertEquals(CodebookFile.toJson(report().codebook(120, 90)), CodebookFile
			.toJson(report.codebook(120, 90)));
	}

	@Test
	public void soTheyAreWhereACodebookIsApplied() {
		final ColorSegmenter segmenter = new ColorSegmenter(options(K));
		final StoredCodebook codebook = new StoredCodebook(SEGMENTATION.figures()
			.codebook(), "a.json");
		final Segmentation image = segmenter.apply(ArrayImgs.argbs(SAMPLE.pixels(),
			120, 90), null, codebook, true);
		final Fit fit = segmenter.compared(segmenter.apply(tile(0, 90), codebook));
		final Row row = report(SegmentFigures.of(image.figures().options(), fit,
			120 * 90)).row();
		assertEquals(csv(report(image.figures()).row()), csv(row));
		assertEquals("", row.value("Converged"));
		assertEquals(100.0, row.value("Fit (%)"));
	}

	/** The colors of some rows. */
	private static ColorHistogram tile(final int first, final int end) {
		final ColorCounter counter = new ColorCounter();
		counter.add(SAMPLE.pixels(), 120 * first, 120 * end);
		return counter.histogram();
	}

	private static String csv(final Row row) {
		final CsvTable table = new CsvTable();
		table.add(row);
		return table.text();
	}

	@Test
	public void smoothedFiguresCannotBeMadeOfColorsAlone() {
		assertThrows(IllegalArgumentException.class, () -> SegmentFigures.of(
			SegmentOptions.DEFAULT.withSmoothing(1), SEGMENTATION.figures().fit(),
			120 * 90));
	}

	@Test
	public void fewerPixelsThanCountedColorsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> SegmentFigures.of(
			options(K), SEGMENTATION.figures().fit(), 120 * 90 - 1));
	}

	@Test
	public void clusterRowsUseTheGivenThreads() {
		final Set<Thread> threads = ConcurrentHashMap.newKeySet();
		final Workers one = Workers.of(1).reportingTo(new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				// says nothing of threads
			}

			@Override
			public boolean isCanceled() {
				threads.add(Thread.currentThread());
				return false;
			}
		});
		new SegmentationReport("sample", SEGMENTATION.figures(), SCALE, one)
			.clusterRows();
		assertEquals(Collections.singleton(Thread.currentThread()), threads);
	}

	private static Segmentation segment(final int[] pixels, final int width,
		final int height, final int k)
	{
		return new ColorSegmenter(options(k)).segment(ArrayImgs.argbs(pixels, width,
			height));
	}

	private static SegmentOptions options(final int k) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(2));
	}

	private static SegmentationReport report() {
		return report(SEGMENTATION.figures());
	}

	private static SegmentationReport report(final SegmentFigures figures) {
		return new SegmentationReport("sample", figures, SCALE, Workers.of(2));
	}

	private static double number(final String column) {
		return (Double) report().row().value(column);
	}
}
