
package org.histokmeans.imagej;

import ij.WindowManager;
import ij.measure.ResultsTable;

import java.awt.Frame;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.histokmeans.measure.KReport;
import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.measure.TrainedImage;
import org.histokmeans.parallel.Workers;

/**
 * Shows figures in ImageJ's tables. The row of an image goes to the Results
 * table, which macros read with getResult, without windows too; the rows of its
 * clusters, and those of a comparison, to tables of their own. Safe to use from
 * several threads at once: two runs do not mix their rows.
 */
public final class Tables {

	public static final String CLUSTERS = "K-Means Clusters";

	public static final String OBJECTS = "K-Means Objects";

	public static final String COMPARISON = "K-Means Compare K";

	private static final String IMAGE = "Image";
	private static final String CLASS = "Class";

	private static final List<String> FIRST = Arrays.asList(IMAGE, "Label", "Hex",
		CLASS, "Area", "Unit", "Area (mm\u00B2)", "Area (%)");

	/** Of the window of clusters, to see these without scrolling. */
	private static final int WIDTH = 800;

	/** ImageJ's own column of row labels. */
	private static final String LABEL = "Label";

	/** Doubles hold whole numbers exactly up to 2^53. */
	private static final long MAX_EXACT = 1L << 53;

	private Tables() {
		// only static methods
	}

	public static void show(final SegmentationReport report) {
		show(report, report.row());
	}

	/** The same of a slide, with the level that was read. */
	public static void show(final SlideResult slide) {
		show(slide.report(), slide.row());
	}

	private static synchronized void show(final SegmentationReport report,
		final Row results)
	{
		addResults(Collections.singletonList(results), report.image());
		final boolean isNew = ResultsTable.getResultsTable(CLUSTERS) == null;
		add(forPeople(report), CLUSTERS);
		final Frame window = WindowManager.getFrame(CLUSTERS);
		if (isNew && window != null) window.setSize(Math.max(WIDTH, window
			.getWidth()), window.getHeight());
	}

	/** What most people look for comes first. */
	private static List<Row> forPeople(final SegmentationReport report) {
		final List<Row> rows = report.clusterRows();
		final List<String> names = report.classNames();
		for (int label = 1; label <= rows.size(); label++) {
			final Row row = rows.get(label - 1).with(CLASS, names.get(label - 1));
			final Row sorted = new Row();
			FIRST.forEach(column -> sorted.addFrom(row, column));
			row.cells().stream().map(Row.Cell::column).filter(column -> !FIRST
				.contains(column)).forEach(column -> sorted.addFrom(row, column));
			rows.set(label - 1, sorted);
		}
		return rows;
	}

	/**
	 * Gives the classes that were shown last of an image other names, if they are
	 * so many.
	 *
	 * @param names label 1 first
	 */
	public static synchronized void rename(final String image,
		final List<String> names)
	{
		final ResultsTable table = ResultsTable.getResultsTable(CLUSTERS);
		if (table == null || table.getColumnIndex(IMAGE) < 0) return;
		int last = table.size() - 1;
		while (last >= 0 && !isClass(table, last, image, names.size())) {
			last--;
		}
		final int first = last - names.size() + 1;
		if (first < 0 || !isClass(table, first, image, 1)) return;
		for (int i = 0; i < names.size(); i++) {
			table.setValue(CLASS, first + i, names.get(i));
		}
		table.show(CLUSTERS);
	}

	/** Whether a row is that of a label of the image. */
	private static boolean isClass(final ResultsTable table, final int row,
		final String image, final int label)
	{
		return table.getStringValue(IMAGE, row).equals(image) && table.getValue(
			LABEL, row) == label;
	}

	/** The row of an image that was trained on. */
	public static synchronized void show(final TrainedImage image) {
		addResults(Collections.singletonList(image.row()), image.title());
	}

	/**
	 * A row for each K: what matters for the choice of K in a table of its own.
	 *
	 * @param inResults whether every figure is in the Results table, too
	 */
	public static synchronized void show(final KReport report, final String image,
		final boolean inResults)
	{
		if (inResults) addResults(report.rows(), image);
		add(report.shortRows(image), COMPARISON);
	}

	/**
	 * A row in the Results table, and one for each object in its own.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled; no
	 *           row is added then
	 */
	public static synchronized void show(final MeasuredObjects objects,
		final Workers workers)
	{
		final ResultsTable table = openOrNew(OBJECTS);
		new LongTable(table).add(objects.rows(), workers);
		addResults(Collections.singletonList(objects.summary()), objects.title());
		table.show(OBJECTS);
	}

	private static void addResults(final List<Row> rows, final String image) {
		final ResultsTable table = ResultsTable.getResultsTable();
		final int rowsBefore = table.size();
		final List<String> columnsBefore = Arrays.asList(table.getHeadings());
		for (final Row row : rows) {
			table.incrementCounter();
			table.addLabel(image);
			fill(table, row);
		}
		for (final String column : table.getHeadings()) {
			if (!columnsBefore.contains(column)) clear(table, column, rowsBefore);
		}
		table.show("Results");
	}

	/** In rows that have no such figure ImageJ would show zeros. */
	private static void clear(final ResultsTable table, final String column,
		final int rows)
	{
		if (column.equals(LABEL)) return;
		for (int row = 0; row < rows; row++) {
			table.setValue(column, row, "");
		}
	}

	private static void add(final List<Row> rows, final String title) {
		final ResultsTable table = openOrNew(title);
		for (final Row row : rows) {
			table.incrementCounter();
			fill(table, row);
		}
		table.show(title);
	}

	private static ResultsTable openOrNew(final String title) {
		final ResultsTable open = ResultsTable.getResultsTable(title);
		return open == null ? new ResultsTable() : open;
	}

	static void fill(final ResultsTable table, final Row row) {
		final Set<String> others = new HashSet<>(Arrays.asList(table
			.getHeadings()));
		others.remove(LABEL);
		for (final Row.Cell cell : row.cells()) {
			if (isNumber(cell.value())) addNumber(table, cell);
			else table.addValue(cell.column(), cell.value().toString());
			others.remove(cell.column());
		}
		others.forEach(column -> table.addValue(column, ""));
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
