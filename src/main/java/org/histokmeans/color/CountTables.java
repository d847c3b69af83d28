
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
 * one of ints, 64 MB, does not. One table for all threads with atomic additions
 * took four times as long, and more on glass, where all threads meet.
 * </p>
 */
final class CountTables {

	private static final int COLORS = 1 << 24;

	/** More threads than this take turns: 64 MB is enough. */
	private static final int MAX_TABLES = 4;

	private static final int BYTE = 0xFF;
	private static final int PAGE = 1 << 8;

	/** Colours that are read out by one task. */
	private static final int RANGE = 1 << 16;

	/** Colours that are skipped at once where there are none. */
	private static final int STRIDE = 16;

	/** Of a thread, to collect the colours of a range. */
	private static final ThreadLocal<int[]> FOUND = ThreadLocal.withInitial(
		() -> new int[RANGE + 1]);

	private final byte[][] tables = new byte[MAX_TABLES][];
	private final Deque<byte[]> free = new ArrayDeque<>();
	private int made;

	/** How often a count went past 255. */
	private final AtomicReferenceArray<AtomicIntegerArray> pages =
		new AtomicReferenceArray<>(COLORS / PAGE);

	void add(final int[] pixels, final int start, final int end) {
		final byte[] table = take();
		add(table, pixels, start, end);
		giveBack(table);
	}

	private void add(final byte[] table, final int[] pixels, final int start,
		final int end)
	{
		for (int i = start; i < end; i++) {
			final int color = pixels[i] & Rgb.MASK;
			if (++table[color] == 0) carry(color);
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
			final int[] found = FOUND.get();
			int n = 0;
			for (int color = first; color < first + RANGE; color += STRIDE) {
				if (!any(color)) continue;
				for (int c = color; c < color + STRIDE; c++) {
					found[n] = c;
					if (count(c) > 0) n++;
				}
			}
			colors = Arrays.copyOf(found, n);
			counts = new int[n];
			for (int i = 0; i < n; i++) {
				counts[i] = count(colors[i]);
			}
		}

		/** Bytes are not enough: 256 pixels leave a zero. */
		private boolean any(final int color) {
			if (pages.get(color / PAGE) != null) return true;
			int bits = 0;
			for (int t = 0; t < made; t++) {
				bits |= bits(tables[t], color);
			}
			return bits != 0;
		}

		private int bits(final byte[] table, final int color) {
			int bits = 0;
			for (int c = color; c < color + STRIDE; c++) {
				bits |= table[c];
			}
			return bits;
		}

		private int count(final int color) {
			int count = 0;
			for (int t = 0; t < made; t++) {
				count += tables[t][color] & BYTE;
			}
			final AtomicIntegerArray page = pages.get(color / PAGE);
			return page == null ? count : count + (page.get(color % PAGE) << 8);
		}

		void copy(final int[] allColors, final long[] allCounts, final int start) {
			System.arraycopy(colors, 0, allColors, start, colors.length);
			for (int i = 0; i < counts.length; i++) {
				allCounts[start + i] = counts[i];
			}
		}
	}
}
