
package org.histokmeans.color;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.histokmeans.parallel.Workers;

/**
 * Reads count tables out: adds them up range by range, on all threads, and
 * keeps the colors that occur.
 */
final class CountReader {

	private static final int WORD = 0xFFFF;

	/** A count that stands in a word with its color. */
	private static final long COUNT = 0xFFFFFFFFL;

	/** Every other byte. */
	private static final long EVEN = 0x00FF00FF00FF00FFL;

	/** Colors that are read out by one task. */
	private static final int RANGE = 1 << 16;

	private final List<CountTable> tables;

	CountReader(final List<CountTable> tables) {
		this.tables = tables;
	}

	ColorHistogram histogram(final Workers workers) {
		final Part[] parts = new Part[CountTable.COLORS / RANGE];
		final Queue<Scratch> free = new ConcurrentLinkedQueue<>();
		workers.run(parts.length, CountReader.class, r -> {
			final Scratch last = free.poll();
			final Scratch scratch = last == null ? new Scratch() : last;
			parts[r] = new Part(r * RANGE, scratch);
			free.add(scratch);
		});
		return new Columns(parts, workers).histogram();
	}

	/** All parts, colors and counts apart. */
	private static final class Columns {

		private final Part[] parts;

		/** Place of the first color of each part, and the end. */
		private final int[] starts;
		private int[] colors;
		private long[] counts;

		Columns(final Part[] parts, final Workers workers) {
			this.parts = parts;
			starts = new int[parts.length + 1];
			for (int p = 0; p < parts.length; p++) {
				starts[p + 1] = starts[p] + parts[p].found.length;
			}
			workers.run(2, this::create);
			workers.run(parts.length, p -> parts[p].copy(colors, counts, starts[p]));
		}

		/** To fill arrays with zeros takes time, so it is done side by side. */
		private void create(final int column) {
			if (column == 0) colors = new int[starts[parts.length]];
			else counts = new long[starts[parts.length]];
		}

		ColorHistogram histogram() {
			long pixels = 0;
			for (final Part part : parts) {
				pixels += part.pixels;
			}
			return ColorHistogram.ofChecked(colors, counts, pixels);
		}
	}

	/** The colors of a range. */
	private final class Part {

		/** Color and count together, ascending. */
		final long[] found;
		long pixels;

		Part(final int first, final Scratch scratch) {
			for (int t = 0; t < tables.size(); t++) {
				scratch.read(t, tables.get(t), first);
			}
			final int n = scratch.collect(tables.size(), first);
			found = Arrays.copyOf(scratch.found, n);
			for (final CountTable table : tables) {
				addCarries(table, first);
			}
		}

		private void addCarries(final CountTable table, final int first) {
			for (int page = first; page < first + RANGE; page += CountTable.PAGE) {
				if (table.hasCarries(page / CountTable.PAGE)) addPage(table, page);
			}
		}

		private void addPage(final CountTable table, final int first) {
			for (int color = first; color < first + CountTable.PAGE; color++) {
				final long carried = table.carried(color);
				if (carried > 0) found[indexOf(color)] += carried;
			}
		}

		private int indexOf(final int color) {
			return -1 - Arrays.binarySearch(found, (long) color << Integer.SIZE);
		}

		void copy(final int[] colors, final long[] counts, final int start) {
			for (int i = 0; i < found.length; i++) {
				colors[start + i] = (int) (found[i] >>> Integer.SIZE);
				counts[start + i] = found[i] & COUNT;
				pixels += counts[start + i];
			}
		}
	}

	/** What a thread needs to read out a range. */
	private static final class Scratch {

		/** Color and count together. */
		final long[] found = new long[RANGE + 1];

		/** Eight counts each, by table. */
		private final long[][] words = new long[CountTables.MAX_TABLES][];

		private final long[] union = new long[RANGE / Long.BYTES];

		/** Words of which a bit is set in any table. */
		private long[] any;

		void read(final int t, final CountTable table, final int first) {
			if (words[t] == null) words[t] = new long[RANGE / Long.BYTES];
			table.read(first, words[t]);
			any = t == 0 ? words[t] : united(any, words[t]);
		}

		private long[] united(final long[] a, final long[] b) {
			for (int i = 0; i < union.length; i++) {
				union[i] = a[i] | b[i];
			}
			return union;
		}

		/** Finds the colors that occur; returns their number. */
		int collect(final int read, final int first) {
			int n = 0;
			for (int i = 0; i < any.length; i++) {
				if (any[i] != 0) n = collect(n, read, first, i);
			}
			return n;
		}

		private int collect(final int before, final int read, final int first,
			final int word)
		{
			long even = 0;
			long odd = 0;
			for (int t = 0; t < read; t++) {
				even += words[t][word] & EVEN;
				odd += words[t][word] >>> Byte.SIZE & EVEN;
			}
			int n = before;
			final int color = first + word * Long.BYTES;
			for (int i = 0; i < Long.BYTES; i += 2) {
				n = append(n, color + i, (int) (even >>> i * Byte.SIZE) & WORD);
				n = append(n, color + i + 1, (int) (odd >>> i * Byte.SIZE) & WORD);
			}
			return n;
		}

		/** Without a branch, which could not be foreseen. */
		private int append(final int n, final int color, final int count) {
			found[n] = (long) color << Integer.SIZE | count;
			return n + (-count >>> 31);
		}
	}
}
