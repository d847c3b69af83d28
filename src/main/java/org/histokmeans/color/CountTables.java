
package org.histokmeans.color;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.histokmeans.cluster.Workers;

/**
 * Counts of all colours there can be: one byte each in a few tables, one for
 * each thread that is counting, and multiples of 256 in shared pages that are
 * made where they are needed.
 * <p>
 * Implementation notes. A table of bytes fits into a processor's cache where
 * one of ints, 64 MB, does not. Pages of 256 colours took twice as long to read
 * out as pages of 64, and pages of 32 half as long again.
 * </p>
 */
final class CountTables {

	private static final int COLORS = 1 << 24;

	/** More threads than this take turns: 64 MB is enough. */
	private static final int MAX_TABLES = 4;

	private static final int BYTE = 0xFF;
	private static final int PAGE = 1 << 6;

	/** Colours that are read out by one task. */
	private static final int RANGE = 1 << 16;

	private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(
		Scratch::new);

	private final Table[] tables = new Table[MAX_TABLES];
	private final Deque<Table> free = new ArrayDeque<>();
	private int made;

	/** How often a count went past 255. */
	private final AtomicReferenceArray<AtomicIntegerArray> pages =
		new AtomicReferenceArray<>(COLORS / PAGE);

	void add(final int[] pixels, final int start, final int end) {
		final Table table = take();
		add(table.counts, table.used, pixels, start, end);
		giveBack(table);
	}

	private void add(final byte[] counts, final boolean[] used,
		final int[] pixels, final int start, final int end)
	{
		for (int i = start; i < end; i++) {
			final int color = pixels[i] & Rgb.MASK;
			used[color / PAGE] = true;
			if (++counts[color] == 0) carry(color);
		}
	}

	private void carry(final int color) {
		AtomicIntegerArray page = pages.get(color / PAGE);
		if (page == null) {
			pages.compareAndSet(color / PAGE, null, new AtomicIntegerArray(PAGE));
			page = pages.get(color / PAGE);
		}
		page.incrementAndGet(color % PAGE);
	}

	private Table take() {
		synchronized (free) {
			while (free.isEmpty() && made == MAX_TABLES) {
				await();
			}
			if (!free.isEmpty()) return free.pop();
			return tables[made++] = new Table();
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

	private void giveBack(final Table table) {
		synchronized (free) {
			free.push(table);
			free.notify();
		}
	}

	ColorHistogram histogram(final Workers workers) {
		final Part[] parts = new Part[COLORS / RANGE];
		workers.run(parts.length, r -> parts[r] = new Part(r * RANGE));
		final int[] starts = new int[parts.length];
		int size = 0;
		for (int r = 0; r < parts.length; r++) {
			starts[r] = size;
			size += parts[r].colors.length;
		}
		final int[] colors = new int[size];
		final long[] counts = new long[size];
		workers.run(parts.length, r -> parts[r].copy(colors, counts, starts[r]));
		return ColorHistogram.ofChecked(colors, counts);
	}

	/** The colours of a range. */
	private final class Part {

		final int[] colors;
		private final int[] counts;

		Part(final int first) {
			final Scratch scratch = SCRATCH.get();
			int n = 0;
			for (int color = first; color < first + RANGE; color += PAGE) {
				if (!any(color)) continue;
				addTables(scratch.page, color);
				n = scratch.collect(color, n);
			}
			colors = Arrays.copyOf(scratch.colors, n);
			counts = Arrays.copyOf(scratch.counts, n);
		}

		private boolean any(final int color) {
			boolean any = false;
			for (int t = 0; t < made; t++) {
				any |= tables[t].used[color / PAGE];
			}
			return any;
		}

		private void addTables(final int[] sums, final int color) {
			Arrays.fill(sums, 0);
			final AtomicIntegerArray page = pages.get(color / PAGE);
			for (int i = 0; page != null && i < PAGE; i++) {
				sums[i] = page.get(i) << 8;
			}
			for (int t = 0; t < made; t++) {
				if (!tables[t].used[color / PAGE]) continue;
				final byte[] table = tables[t].counts;
				for (int i = 0; i < PAGE; i++) {
					sums[i] += table[color + i] & BYTE;
				}
			}
		}

		void copy(final int[] allColors, final long[] allCounts, final int start) {
			System.arraycopy(colors, 0, allColors, start, colors.length);
			for (int i = 0; i < counts.length; i++) {
				allCounts[start + i] = counts[i];
			}
		}
	}

	/** Counts without the multiples of 256, and which pages are used. */
	private static final class Table {

		final byte[] counts = new byte[COLORS];
		final boolean[] used = new boolean[COLORS / PAGE];
	}

	/** What a thread needs to read out a range. */
	private static final class Scratch {

		final int[] page = new int[PAGE];
		final int[] colors = new int[RANGE + 1];
		final int[] counts = new int[RANGE + 1];

		/** Appends the colours of a page that occur; returns their number. */
		int collect(final int first, final int before) {
			int n = before;
			for (int i = 0; i < PAGE; i++) {
				colors[n] = first + i;
				counts[n] = page[i];
				n += -page[i] >>> 31;
			}
			return n;
		}
	}
}
