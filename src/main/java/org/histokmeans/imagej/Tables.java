
package org.histokmeans.imagej;

import ij.measure.ResultsTable;

import java.util.Collections;
import java.util.List;

import org.histokmeans.measure.KReport;
import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;

/**
 * Shows figures in ImageJ's tables. The row of an image goes to the Results
 * table, which macros read with getResult, without windows too; the rows of its
 * clusters, and those of a comparison, to tables of their own.
 */
public final class Tables {

	public static final String CLUSTERS = "K-Means Clusters";

	public static final String COMPARISON = "K-Means Compare K";

	/** Doubles hold whole numbers exactly up to 2^53. */
	private static final long MAX_EXACT = 1L << 53;

	private Tables() {
		// only static methods
	}

	public static void show(final SegmentationReport report) {
		addResults(Collections.singletonList(report.row()), report.image());
		add(report.clusterRows(), CLUSTERS);
	}

	/** The row of an image that was trained on. */
	public static void show(final TrainedImage image) {
		addResults(Collections.singletonList(image.row()), image.title());
	}

	/**
	 * A row for each K: every figure in the Results table; what matters for the
	 * choice of K in a table of its own.
	 */
	public static void show(final KReport report, final String image) {
		addResults(report.rows(), image);
		add(report.shortRows(image), COMPARISON);
	}

	private static void addResults(final List<Row> rows, final String image) {
		final ResultsTable table = ResultsTable.getResultsTable();
		for (final Row row : rows) {
			table.incrementCounter();
			table.addLabel(image);
			fill(table, row);
		}
		table.show("Results");
	}

	private static void add(final List<Row> rows, final String title) {
		final ResultsTable open = ResultsTable.getResultsTable(title);
		final ResultsTable table = open == null ? new ResultsTable() : open;
		for (final Row row : rows) {
			table.incrementCounter();
			fill(table, row);
		}
		table.show(title);
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
