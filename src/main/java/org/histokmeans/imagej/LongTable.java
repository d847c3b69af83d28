
package org.histokmeans.imagej;

import ij.measure.ResultsTable;

import java.util.Arrays;
import java.util.List;

import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Workers;

/**
 * A table that gets so many rows that a person may not want to wait for them:
 * all, or none.
 */
final class LongTable {

	/** It is asked so often whether a person has waited too long. */
	private static final int ROWS = 100;

	private final ResultsTable table;

	LongTable(final ResultsTable table) {
		this.table = table;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if it is canceled; the
	 *           table is as it was then
	 */
	void add(final List<Row> rows, final Workers workers) {
		final int rowsBefore = table.size();
		final List<String> columnsBefore = Arrays.asList(table.getHeadings());
		boolean isDone = false;
		try {
			fill(rows, workers);
			isDone = true;
		}
		finally {
			if (!isDone) takeBack(rowsBefore, columnsBefore);
		}
	}

	private void fill(final List<Row> rows, final Workers workers) {
		for (int i = 0; i < rows.size(); i++) {
			if (i % ROWS == 0) workers.stopIfCanceled();
			table.incrementCounter();
			Tables.fill(table, rows.get(i));
		}
		workers.stopIfCanceled();
	}

	/** The last row first: no other has to move up. */
	private void takeBack(final int rows, final List<String> columns) {
		while (table.size() > rows) {
			table.deleteRow(table.size() - 1);
		}
		for (final String column : table.getHeadings()) {
			if (!columns.contains(column)) table.deleteColumn(column);
		}
	}
}
