
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.OvalRoi;
import ij.gui.Plot;
import ij.gui.Roi;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.measure.KList;
import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.Montage;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what becomes of an image that is compared. */
public class ImageComparerTest {

	private static final int WIDTH = 80;
	private static final int HEIGHT = 60;
	private static final SegmentOptions HISTOLOGY = SegmentOptions.DEFAULT.with(
		ColorSpaces.named("Lab")).with(GlassRule.atLeast(220)).withSmoothing(2);

	@Test
	public void theStackHoldsTheOriginalAndWhatSegmentMakes() {
		final ImagePlus image = sample();
		final ImagePlus stack = compare(image, "2-4,7", HISTOLOGY).stack();
		assertEquals("sample-compare", stack.getTitle());
		assertEquals(5, stack.getStackSize());
		assertEquals(0.5, stack.getCalibration().pixelWidth);
		assertEquals("\u00B5m", stack.getCalibration().getUnit());
		assertEquals(24, stack.getBitDepth());
		assertArrayEquals(pixels(), (int[]) stack.getStack().getPixels(1));
		assertEquals("original", stack.getStack().getSliceLabel(1));
		for (int slice = 2; slice <= 5; slice++) {
			final int k = slice < 5 ? slice : 7;
			assertArrayEquals((int[]) segmented(image, k, HISTOLOGY).quantized()
				.getProcessor().getPixels(), (int[]) stack.getStack().getPixels(slice));
			assertTrue(stack.getStack().getSliceLabel(slice).matches("K=" + k +
				"  ratio \\d+\\.\\d %  PSNR \\d\\d\\.\\d dB"), stack.getStack()
					.getSliceLabel(slice));
		}
	}

	@Test
	public void theInputIsNeitherChangedNorShared() {
		final ImagePlus image = sample();
		final ImagePlus stack = compare(image, "2", SegmentOptions.DEFAULT).stack();
		assertNotSame(image.getProcessor().getPixels(), stack.getStack().getPixels(
			1));
		assertArrayEquals(pixels(), (int[]) image.getProcessor().getPixels());
	}

	@Test
	public void rowsAreThoseOfSegmentAndTheEvidence() {
		final ImagePlus image = sample();
		final List<Row> rows = compare(image, "1-3", HISTOLOGY).report().rows();
		for (int k = 1; k <= 3; k++) {
			final Row row = rows.get(k - 1);
			for (final Row.Cell cell : segmented(image, k, HISTOLOGY).report().row()
				.cells())
			{
				assertEquals(cell.value(), row.value(cell.column()), cell.column());
			}
			final double within = (Double) row.value("Compactness");
			assertEquals(100 - 100 * within / (Double) rows.get(0).value(
				"Compactness"), (Double) row.value("Explained (%)"), 1e-9);
		}
		assertEquals("", rows.get(0).value("Explained by last (%)"));
		assertEquals("", rows.get(0).value("Silhouette"));
		assertEquals(rows.get(1).value("Explained (%)"), rows.get(1).value(
			"Explained by last (%)"));
		assertEquals(1.0, rows.get(0).value("Stability"));
		assertTrue((Double) rows.get(2).value("Calinski-Harabasz") > 0);
	}

	/** A row that is not there marks nothing. */
	@ParameterizedTest
	@CsvSource({ "2-6, 1", "5-6, 0", "4, 1" })
	public void theSuggestionDoesNotDependOnWhatIsCompared(final String ks,
		final int marked)
	{
		final ComparedImage compared = compare(sample(), ks,
			SegmentOptions.DEFAULT);
		assertEquals(4, compared.report().suggested());
		assertEquals("4", compared.stack().getProp("Suggested K"));
		assertEquals("4", compared.montage().getProp("Suggested K"));
		assertEquals(marked, compared.report().rows().stream().filter(row -> row
			.value("Suggested").equals("true")).count());
		assertTrue(compared.suggestion().startsWith("sample.tif: K = 4 is " +
			"suggested, the largest K up to which every added cluster explains at " +
			"least 5 % of the distortion of K = 1; with K = 5 the last one would " +
			"explain "), compared.suggestion());
	}

	@Test
	public void moreClustersThanColorsAreNotCompared() {
		final int[] pixels = new int[WIDTH * HEIGHT];
		Arrays.setAll(pixels, i -> new int[] { 0, 0xFF0000, 0xFFFF }[i % 3]);
		final ImagePlus image = new ImagePlus("three.png", new ColorProcessor(WIDTH,
			HEIGHT, pixels));
		final ComparedImage compared = compare(image, "2-9", HISTOLOGY
			.withSmoothing(0));
		assertEquals("[2, 3]", compared.report().ks().toString());
		assertTrue(compared.stack().getStack().getSliceLabel(3).endsWith(
			"no error"));
		assertEquals(
			"three.png: K is 3 instead of 9, because the analyzed pixels " +
				"have no more distinct colors than that in Lab.", compared.remark());
		compared.distortionPlot();
		compared.evidencePlot();
		final ComparedImage alone = compare(image, "5,6", SegmentOptions.DEFAULT);
		assertEquals("[3]", alone.report().ks().toString());
		assertEquals(2, alone.stack().getStackSize());
		assertEquals("", compare(sample(), "2", HISTOLOGY).remark());
	}

	@Test
	public void oneColorSuggestsOneCluster() {
		final ComparedImage compared = compare(new ImagePlus("one",
			new ColorProcessor(9, 9, new int[81])), "1-3", SegmentOptions.DEFAULT);
		assertEquals(1, compared.report().suggested());
		assertEquals("[1]", compared.report().ks().toString());
		compared.distortionPlot();
		compared.evidencePlot();
	}

	@Test
	public void allSlicesOfAStackAreThere() {
		final ImageStack slices = new ImageStack(WIDTH, HEIGHT);
		for (int seed = 1; seed <= 3; seed++) {
			slices.addSlice(new ColorProcessor(WIDTH, HEIGHT, new HESample(WIDTH,
				HEIGHT, seed, 1, 1).pixels()));
		}
		final ImagePlus image = new ImagePlus("stack.tif", slices);
		image.setSlice(3);
		final ComparedImage compared = compare(image, "2,3",
			SegmentOptions.DEFAULT);
		final ImagePlus stack = compared.stack();
		assertEquals("[80, 60, 1, 3, 3]", Arrays.toString(stack.getDimensions()));
		final ImagePlus expected = segmented(image, 3, SegmentOptions.DEFAULT)
			.quantized();
		for (int slice = 1; slice <= 3; slice++) {
			assertArrayEquals((int[]) slices.getPixels(slice), (int[]) stack
				.getStack().getPixels(stack.getStackIndex(1, slice, 1)));
			assertArrayEquals((int[]) expected.getStack().getPixels(slice),
				(int[]) stack.getStack().getPixels(stack.getStackIndex(1, slice, 3)));
		}
		assertShows(compared.montage(), (ColorProcessor) slices.getProcessor(3));
		assertShows(compared.montage(), (ColorProcessor) expected.getStack()
			.getProcessor(3));
	}

	/** Looks for the picture at every place. */
	private static void assertShows(final ImagePlus montage,
		final ColorProcessor picture)
	{
		final ImageProcessor all = montage.getProcessor();
		for (int y = 0; y <= all.getHeight() - HEIGHT; y++) {
			for (int x = 0; x <= all.getWidth() - WIDTH; x++) {
				if (all.get(x, y) != picture.get(0, 0)) continue;
				all.setRoi(new Rectangle(x, y, WIDTH, HEIGHT));
				if (Arrays.equals((int[]) all.crop().getPixels(), (int[]) picture
					.getPixels())) return;
			}
		}
		throw new AssertionError("not in the montage");
	}

	@Test
	public void theMontageShowsSmallPicturesAsTheyAre() {
		final ComparedImage compared = compare(sample(), "2-6",
			SegmentOptions.DEFAULT);
		final ImagePlus montage = compared.montage();
		assertEquals("sample-montage", montage.getTitle());
		for (int slice = 1; slice <= 6; slice++) {
			assertShows(montage, (ColorProcessor) compared.stack().getStack()
				.getProcessor(slice));
		}
	}

	@ParameterizedTest
	@CsvSource({ "80, 60, 2-6", "900, 700, 2-3" })
	public void theMontageIsTheSameWithoutTheStack(final int width,
		final int height, final String ks)
	{
		final ImagePlus image = new ImagePlus("large", new ColorProcessor(width,
			height, new HESample(width, height, 5, 1, 1).pixels()));
		final ImageComparer comparer = new ImageComparer(SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withAttempts(1)), Workers.all());
		final ComparedImage small = comparer.compareForMontage(image, KList.parse(
			ks));
		assertArrayEquals((int[]) comparer.compare(image, KList.parse(ks)).montage()
			.getProcessor().getPixels(), (int[]) small.montage().getProcessor()
				.getPixels());
		assertThrows(IllegalStateException.class, small::stack);
	}

	@ParameterizedTest
	@CsvSource({ "3000, 900, 4", "900, 3000, 12", "5000, 5000, 2", "20, 20, 12",
		"4000, 10, 5", "10, 4000, 5", "1, 1, 1" })
	public void theMontageStaysViewable(final int width, final int height,
		final int pictures)
	{
		final Montage montage = new Montage(width, height, pictures);
		for (int i = 0; i < pictures; i++) {
			montage.add(new ColorProcessor(width, height), "K=" + i);
		}
		final ImageProcessor picture = montage.picture(1, -1);
		assertTrue(picture.getWidth() <= 1600, "width " + picture.getWidth());
		assertTrue(picture.getHeight() <= 1200, "height " + picture.getHeight());
	}

	@Test
	public void aSelectionRestrictsAllButTheOriginal() {
		final ImagePlus image = sample();
		image.setRoi(new OvalRoi(10, 5, 50, 40));
		final ImagePlus stack = compare(image, "2", SegmentOptions.DEFAULT).stack();
		assertArrayEquals(pixels(), (int[]) stack.getStack().getPixels(1));
		assertArrayEquals((int[]) segmented(image, 2, SegmentOptions.DEFAULT)
			.quantized().getProcessor().getPixels(), (int[]) stack.getStack()
				.getPixels(2));
		assertEquals(0xFFFFFFFF, stack.getStack().getProcessor(2).get(0, 0));
		image.setRoi(new Roi(200, 200, 9, 9));
		assertThrows(IllegalArgumentException.class, () -> compare(image, "2",
			SegmentOptions.DEFAULT));
	}

	@Test
	public void plotsHoldTheFigures() {
		final ComparedImage compared = compare(sample(), "2-5",
			SegmentOptions.DEFAULT);
		final ImagePlus distortion = compared.distortionPlot();
		assertEquals("sample-distortion", distortion.getTitle());
		final float[][] share = curve(distortion, 0);
		final float[][] psnr = curve(distortion, 2);
		final float[][] silhouette = curve(compared.evidencePlot(), 2);
		for (int i = 0; i < 4; i++) {
			assertEquals(i + 2, share[0][i]);
			final Row row = compared.report().rows().get(i);
			assertEquals(100 - (Double) row.value("Explained (%)"), share[1][i],
				1e-3);
			assertEquals((Double) row.value("PSNR (dB)"), psnr[1][i], 1e-3);
			assertEquals((Double) row.value("Silhouette"), silhouette[1][i], 1e-5);
		}
	}

	private static float[][] curve(final ImagePlus image, final int number) {
		return ((Plot) image.getProperty(Plot.PROPERTY_KEY)).getDataObjectArrays(
			number);
	}

	@Test
	public void threadsMakeNoDifference() {
		final Workers one = Workers.of(1);
		final Workers three = Workers.of(3);
		final ComparedImage a = new ImageComparer(HISTOLOGY, one).compare(sample(),
			KList.parse("2-7"));
		final ComparedImage b = new ImageComparer(HISTOLOGY, three).compare(
			sample(), KList.parse("2-7"));
		assertEquals(text(a), text(b));
		assertArrayEquals((int[]) a.montage().getProcessor().getPixels(), (int[]) b
			.montage().getProcessor().getPixels());
	}

	private static String text(final ComparedImage compared) {
		final CsvTable table = new CsvTable();
		table.addAll(compared.report().rows());
		return table.text();
	}

	@Test
	public void itStopsWhenItIsCanceled() {
		final Progress canceled = new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				// nobody listens
			}

			@Override
			public boolean isCanceled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> new ImageComparer(
			SegmentOptions.DEFAULT, Workers.all().reportingTo(canceled)).compare(
				sample(), KList.parse("2-7")));
	}

	private static ComparedImage compare(final ImagePlus image, final String ks,
		final SegmentOptions options)
	{
		return new ImageComparer(options, Workers.all()).compare(image, KList.parse(
			ks));
	}

	private static SegmentedImage segmented(final ImagePlus image, final int k,
		final SegmentOptions options)
	{
		return new ImageSegmenter(options.with(KMeansOptions.DEFAULT.withK(k)))
			.segment(image);
	}

	private static int[] pixels() {
		return new HESample(WIDTH, HEIGHT, 5, 1, 1).pixels();
	}

	private static ImagePlus sample() {
		final ImagePlus image = new ImagePlus("sample.tif", new ColorProcessor(
			WIDTH, HEIGHT, pixels()));
		image.getCalibration().pixelWidth = 0.5;
		image.getCalibration().pixelHeight = 0.5;
		image.getCalibration().setUnit("\u00B5m");
		return image;
	}
}
