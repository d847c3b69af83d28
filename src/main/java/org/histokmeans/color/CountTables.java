
package org.histokmeans.color;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.histokmeans.parallel.Workers;

/**
 * Counts of all colors, in a few tables: one for each thread that is counting.
 * Several threads may add at once; read them out when all are done.
 */
final class CountTables {

	/** More threads than this take turns: 64 MB is enough. */
	static final int MAX_TABLES = 4;

	private final List<CountTable> tables = new ArrayList<>(MAX_TABLES);
	private final Deque<CountTable> free = new ArrayDeque<>();

	/** Tables that are there or being made. */
	private int begun;

	void add(final int[] pixels, final int start, final int end) {
		final CountTable table = take();
		try {
			table.add(pixels, start, end);
		}
		finally {
			giveBack(table);
		}
	}

	/** New tables are made side by side: to fill 16 MB with zeros takes time. */
	private CountTable take() {
		synchronized (free) {
			while (free.isEmpty() && begun == MAX_TABLES) {
				await();
			}
			if (!free.isEmpty()) return free.pop();
			begun++;
		}
		return create();
	}

	/** Those who wait for a table must not wait for one that did not fit. */
	private CountTable create() {
		CountTable table = null;
		try {
			table = new CountTable();
			return table;
		}
		finally {
			created(table);
		}
	}

	private void created(final CountTable table) {
		synchronized (free) {
			if (table != null) tables.add(table);
			else begun--;
			free.notify();
		}
	}

	private void await() {
		try {
			free.wait();
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Canceled.");
		}
	}

	private void giveBack(final CountTable table) {
		synchronized (free) {
			free.push(table);
			free.notify();
		}
	}

	ColorHistogram histogram(final Workers workers) {
		return tables.isEmpty() ? ColorHistogram.EMPTY : new CountReader(tables)
			.histogram(workers);
	}
}
