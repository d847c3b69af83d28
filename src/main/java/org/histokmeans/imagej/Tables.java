
package org.histokmeans.imagej;

import ij.measure.ResultsTable;

import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;

/**
 * Shows figures in ImageJ's tables. The row of an image goes to the Results
 * table, which macros read with getResult, without windows too; the rows of its
 * clusters to a table of their own.
 */
public final class Tables {

	public static final String CLUSTERS = "K-Means Clusters";

	/** Doubles hold whole numbers exactly up to 2^53. */
	private static final long MAX_EXACT = 1L << 53;

	private Tables() {
		// only static methods
	}

	public static void show(final SegmentationReport report) {
		addResult(report.image(), report.row());
		addClusters(report);
	}

	/** The row of an image that was trained on. */
	public static void show(final TrainedImage image) {
		addResult(image.title(), image.row());
	}

	private static void addResult(final String image, final Row row) {
		final ResultsTable table = ResultsTable.getResultsTable();
		table.incrementCounter();
		table.addLabel(image);
		fill(table, row);
		table.show("Results");
	}

	private static void addClusters(final SegmentationReport report) {
		final ResultsTable open = ResultsTable.getResultsTable(CLUSTERS);
		final ResultsTable table = open == null ? new ResultsTable() : open;
		for (final Row row : report.clusterRows()) {
			table.incrementCounter();
			fill(table, row);
		}
		table.show(CLUSTERS);
	}

	private static void fill(final ResultsTable table, final Row row) {
		for (final Row.Cell cell : row.cells()) {
			if (isNumber(cell.value())) addNumber(table, cell);
			else table.addValue(cell.column(), cell.value().toString());
		}
	}

	private static boolean isNumber(final Object value) {
		return value instanceof Double || value instanceof Long && Math.abs(
			(Long) value) <= MAX_EXACT;
	}

	private static void addNumber(final ResultsTable table, final Row.Cell cell) {
		table.addValue(cell.column(), ((Number) cell.value()).doubleValue());
		table.setDecimalPlaces(table.getColumnIndex(cell.column()), cell
			.decimals());
	}
}
