
package org.histokmeans.color;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.histokmeans.cluster.Workers;

/**
 * Counts of all colours there can be: one byte each in a few tables, one for
 * each thread that is counting. A byte goes from 255 to 1, never back to 0; how
 * often it did stands in shared pages that are made where they are needed.
 * <p>
 * Implementation notes. A table of bytes fits into a processor's cache where
 * one of ints, 64 MB, does not. What limits counting is that a pixel waits for
 * the one before it when both have the same colour, as more than half of a
 * slide's do: four equal ones are counted at once. To look at every pixel
 * whether it equals the last took as long without branches, and no less with
 * them. Marks of the pages in use took 2 ns a pixel; to look for counts in
 * steps of eight bytes needs no marks. Tables in the order of small cubes of
 * the color space, made where colors are, halved the memory and doubled the
 * time.
 * </p>
 */
final class CountTables {

	private static final int COLORS = 1 << 24;

	/** More threads than this take turns: 64 MB is enough. */
	private static final int MAX_TABLES = 4;

	private static final int BYTE = 0xFF;
	private static final int WORD = 0xFFFF;

	/** A count that stands in a word with its colour. */
	private static final long COUNT = 0xFFFFFFFFL;

	/** Every other byte. */
	private static final long EVEN = 0x00FF00FF00FF00FFL;
	private static final int PAGE = 1 << 6;

	/** Colours that are read out by one task. */
	private static final int RANGE = 1 << 16;

	private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(
		Scratch::new);

	private final byte[][] tables = new byte[MAX_TABLES][];
	private final Deque<byte[]> free = new ArrayDeque<>();
	private int made;

	/** How often a count went past 255. */
	private final AtomicReferenceArray<AtomicIntegerArray> pages =
		new AtomicReferenceArray<>(COLORS / PAGE);

	void add(final int[] pixels, final int start, final int end) {
		final byte[] table = take();
		final int fours = start + (end - start & -4);
		addFours(table, pixels, start, fours);
		for (int i = fours; i < end; i++) {
			addOne(table, pixels[i] & Rgb.MASK);
		}
		giveBack(table);
	}

	private void addFours(final byte[] counts, final int[] pixels,
		final int start, final int end)
	{
		for (int i = start; i < end; i += 4) {
			final int a = pixels[i] & Rgb.MASK;
			final int b = pixels[i + 1] & Rgb.MASK;
			final int c = pixels[i + 2] & Rgb.MASK;
			final int d = pixels[i + 3] & Rgb.MASK;
			if ((a ^ b | a ^ c | a ^ d) == 0) {
				final int count = (counts[a] & BYTE) + 4;
				counts[a] = (byte) count;
				if (count > BYTE) carry(counts, a);
			}
			else {
				addOne(counts, a);
				addOne(counts, b);
				addOne(counts, c);
				addOne(counts, d);
			}
		}
	}

	private void addOne(final byte[] counts, final int color) {
		if (++counts[color] == 0) carry(counts, color);
	}

	/** A byte that lost 256 has to stand for 255 less than the count. */
	private void carry(final byte[] counts, final int color) {
		counts[color]++;
		AtomicIntegerArray page = pages.get(color / PAGE);
		if (page == null) {
			pages.compareAndSet(color / PAGE, null, new AtomicIntegerArray(PAGE));
			page = pages.get(color / PAGE);
		}
		page.incrementAndGet(color % PAGE);
	}

	/** New tables are made side by side: to fill 16 MB with zeros takes time. */
	private byte[] take() {
		final int next;
		synchronized (free) {
			while (free.isEmpty() && made == MAX_TABLES) {
				await();
			}
			if (!free.isEmpty()) return free.pop();
			next = made++;
		}
		return tables[next] = new byte[COLORS];
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

	private void giveBack(final byte[] table) {
		synchronized (free) {
			free.push(table);
			free.notify();
		}
	}

	ColorHistogram histogram(final Workers workers) {
		final Part[] parts = new Part[COLORS / RANGE];
		workers.run(parts.length, r -> parts[r] = new Part(r * RANGE));
		return new Columns(parts, workers).histogram();
	}

	/** All parts, colours and counts apart. */
	private static final class Columns {

		private final Part[] parts;

		/** Place of the first colour of each part, and the end. */
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

	/** The colours of a range. */
	private final class Part {

		/** Colour and count together, ascending. */
		final long[] found;
		long pixels;

		Part(final int first) {
			final Scratch scratch = SCRATCH.get();
			for (int t = 0; t < made; t++) {
				scratch.read(t, tables[t], first);
			}
			final int n = scratch.collect(made, first);
			found = Arrays.copyOf(scratch.found, n);
			for (int page = first; page < first + RANGE; page += PAGE) {
				addCarries(page);
			}
		}

		private void addCarries(final int first) {
			final AtomicIntegerArray page = pages.get(first / PAGE);
			if (page == null) return;
			for (int i = 0; i < PAGE; i++) {
				if (page.get(i) > 0) found[indexOf(first + i)] += (long) BYTE * page
					.get(i);
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

		/** Colour and count together. */
		final long[] found = new long[RANGE + 1];
		/** Eight counts each, by table. */
		private final long[][] words = new long[MAX_TABLES][];

		/** Words of which a count is not 0, in any table. */
		private final long[] any = new long[RANGE / Long.BYTES];

		void read(final int t, final byte[] table, final int first) {
			if (words[t] == null) words[t] = new long[RANGE / Long.BYTES];
			final long[] to = words[t];
			ByteBuffer.wrap(table, first, RANGE).order(ByteOrder.LITTLE_ENDIAN)
				.asLongBuffer().get(to);
			if (t == 0) System.arraycopy(to, 0, any, 0, to.length);
			else for (int i = 0; i < to.length; i++) {
				any[i] |= to[i];
			}
		}

		/** Finds the colours that occur; returns their number. */
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
