
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.measure.ResultsTable;
import ij.process.ColorProcessor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests {@link Tables}, by ImageJ's Results table. */
@ExtendWith(NothingOpen.class)
public class TablesTest {

	private static final SegmentOptions TWO = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(2));

	private final ResultsTable results = ResultsTable.getResultsTable();
	private final ImagePlus image = image("a.png", 0x5a2d82, 0xd070a0, 0xf0e8f0);

	@Test
	public void anImageIsARowWithItsTitle() {
		Tables.show(segmented(TWO).report());
		assertEquals(1, results.size());
		assertEquals("a.png", results.getLabel(0));
	}

	@Test
	public void runsAtTheSameTimeDoNotMixTheirRows() throws Exception {
		final SegmentationReport report = segmented(TWO).report();
		final ExecutorService threads = Executors.newFixedThreadPool(4);
		final List<Future<?>> runs = new ArrayList<>();
		for (int run = 0; run < 400; run++) {
			runs.add(threads.submit(() -> Tables.show(report)));
		}
		threads.shutdown();
		for (final Future<?> run : runs) {
			run.get();
		}
		assertEquals(runs.size(), results.size());
		for (int row = 0; row < runs.size(); row++) {
			assertEquals("a.png", results.getLabel(row));
			assertEquals(2, results.getValue("K", row));
			assertEquals(report.psnr(), results.getValue("PSNR (dB)", row), 1e-9);
		}
	}

	/** A macro reads them with getResult and getResultString. */
	@Test
	public void theFiguresAreThoseOfTheReport() {
		final SegmentedImage segmented = segmented(TWO);
		Tables.show(segmented.report());
		for (final Row.Cell cell : segmented.report().row().cells()) {
			final int column = results.getColumnIndex(cell.column());
			if (cell.value() instanceof Number) assertEquals(((Number) cell.value())
				.doubleValue(), results.getValueAsDouble(column, 0), cell.column());
			else assertEquals(cell.value().toString(), results.getStringValue(column,
				0), cell.column());
		}
	}

	@Test
	public void aFigureHasTheDecimalsWorthShowing() {
		Tables.show(segmented(TWO).report());
		assertTrue(shown("Compression ratio", 0).matches("0\\.\\d{7}"), shown(
			"Compression ratio", 0));
		assertEquals("2", shown("K", 0));
	}

	/** A double would round it, and the fit could not be made again. */
	@Test
	public void aSeedLargerThanADoubleHoldsIsShownWhole() {
		final long seed = (1L << 60) + 1;
		Tables.show(segmented(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(1).withSeed(seed))).report());
		assertEquals(String.valueOf(seed), shown("Seed", 0));
	}

	@Test
	public void theUsersOwnRowsStay() {
		results.incrementCounter();
		results.addLabel("mine");
		results.addValue("Mean", 7);
		Tables.show(segmented(TWO).report());
		assertEquals(2, results.size());
		assertEquals("mine", results.getLabel(0));
		assertEquals(7, results.getValue("Mean", 0));
		assertEquals("", shown("K", 0));
		assertEquals("", shown("Mean", 1));
	}

	/** A zero there would be read as a measurement. */
	@Test
	public void whatWasNotMeasuredIsEmptyAndNotZero() {
		final SegmentedImage own = segmented(TWO);
		Tables.show(own.report());
		Tables.show(new ImageSegmenter(TWO).apply(image, new StoredCodebook(own
			.codebook(), "a.json"), true).report());
		Tables.show(own.report());
		assertEquals("", shown("Fit (%)", 0));
		assertEquals(100, results.getValue("Fit (%)", 1));
		assertEquals("", shown("Fit (%)", 2));
	}

	private String shown(final String column, final int row) {
		return results.getStringValue(column, row);
	}

	private SegmentedImage segmented(final SegmentOptions options) {
		return new ImageSegmenter(options).segment(image);
	}

	private static ImagePlus image(final String title, final int... colors) {
		return new ImagePlus(title, new ColorProcessor(colors.length, 1, colors));
	}
}
