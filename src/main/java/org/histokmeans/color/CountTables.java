
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

	private byte[] take() {
		synchronized (free) {
			while (free.isEmpty() && made == MAX_TABLES) {
				await();
			}
			if (!free.isEmpty()) return free.pop();
			return tables[made++] = new byte[COLORS];
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

	private void giveBack(final byte[] table) {
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
			final ByteBuffer[] words = new ByteBuffer[made];
			Arrays.setAll(words, t -> ByteBuffer.wrap(tables[t]).order(
				ByteOrder.LITTLE_ENDIAN));
			int n = 0;
			for (int color = first; color < first + RANGE; color += Long.BYTES) {
				long used = words[0].getLong(color);
				for (int t = 1; t < made; t++) {
					used |= words[t].getLong(color);
				}
				if (used != 0) n = collect(scratch, n, color, used);
			}
			colors = Arrays.copyOf(scratch.colors, n);
			counts = Arrays.copyOf(scratch.counts, n);
		}

		/** Appends the colours whose bytes are not 0; returns their number. */
		private int collect(final Scratch scratch, final int before,
			final int first, final long used)
		{
			final AtomicIntegerArray page = pages.get(first / PAGE);
			int n = before;
			long rest = used;
			while (rest != 0) {
				final int bits = Long.numberOfTrailingZeros(rest) & -Byte.SIZE;
				rest &= -1L << bits << Byte.SIZE;
				final int color = first + bits / Byte.SIZE;
				int count = page == null ? 0 : BYTE * page.get(color % PAGE);
				for (int t = 0; t < made; t++) {
					count += tables[t][color] & BYTE;
				}
				scratch.colors[n] = color;
				scratch.counts[n++] = count;
			}
			return n;
		}

		void copy(final int[] allColors, final long[] allCounts, final int start) {
			System.arraycopy(colors, 0, allColors, start, colors.length);
			for (int i = 0; i < counts.length; i++) {
				allCounts[start + i] = counts[i];
			}
		}
	}

	/** What a thread needs to read out a range. */
	private static final class Scratch {

		final int[] colors = new int[RANGE];
		final int[] counts = new int[RANGE];
	}
}
