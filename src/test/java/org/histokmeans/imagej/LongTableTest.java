
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.measure.ResultsTable;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** Tests {@link LongTable}. */
public class LongTableTest {

	private static final List<Row> ROWS = Collections.nCopies(1000, new Row().add(
		"Area", 2.0, 1).add("Class", "nuclei"));

	private final ResultsTable table = new ResultsTable();

	@Test
	public void allRowsAreAdded() {
		new LongTable(table).add(ROWS, Workers.of(1));
		assertEquals(ROWS.size(), table.size());
		assertEquals("nuclei", table.getStringValue("Class", 999));
	}

	@Test
	public void aTableIsAsItWasAfterAStop() {
		table.incrementCounter();
		table.addValue("Area", 5);
		final String[] columns = table.getHeadings();
		final StopAt stop = new StopAt(4);
		assertThrows(CancellationException.class, () -> new LongTable(table).add(
			ROWS, Workers.of(1).reportingTo(stop)));
		assertTrue(stop.rows > 0, "no row had been added");
		assertEquals(1, table.size());
		assertArrayEquals(columns, table.getHeadings());
		assertEquals(5, table.getValue("Area", 0));
	}

	@Test
	public void itGrowsAfterAStop() {
		final Progress stop = new StopAt(4);
		assertThrows(CancellationException.class, () -> new LongTable(table).add(
			ROWS, Workers.of(1).reportingTo(stop)));
		new LongTable(table).add(ROWS.subList(0, 3), Workers.of(1));
		assertEquals(3, table.size());
		assertEquals(2, table.getValue("Area", 2));
	}

	/** Stops when it is asked for the n-th time. */
	private final class StopAt implements Progress {

		private int questions;
		private int rows;

		private StopAt(final int questions) {
			this.questions = questions;
		}

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody listens
		}

		@Override
		public boolean isCanceled() {
			rows = table.size() - 1;
			return --questions <= 0;
		}
	}
}
