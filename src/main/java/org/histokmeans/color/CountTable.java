
package org.histokmeans.color;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Counts of all colors there can be, by one thread at a time: a byte each,
 * which goes from 255 to 1, never back to 0. How often it did stands in pages
 * that are made where they are needed.
 * <p>
 * Implementation notes. A table of bytes fits into a processor's cache where
 * one of ints, 64 MB, does not. What limits counting is that a pixel waits for
 * the one before it when both have the same color, as more than half of a
 * slide's do: four equal ones are counted at once. To look at every pixel
 * whether it equals the last took as long without branches, and no less with
 * them. Marks of the pages in use took 2 ns a pixel; to look for counts in
 * steps of eight bytes needs no marks. Tables in the order of small cubes of
 * the color space, made where colors are, halved the memory and doubled the
 * time. To keep tables for the next image, cleared, saved nothing.
 * </p>
 */
final class CountTable {

	static final int COLORS = 1 << 24;

	/** Colors of a page. */
	static final int PAGE = 1 << 8;

	private static final int BYTE = 0xFF;

	private final byte[] counts = new byte[COLORS];

	/** How often a count went past 255. */
	private final int[][] carries = new int[COLORS / PAGE][];

	void add(final int[] pixels, final int start, final int end) {
		final int fours = start + (end - start & -4);
		addFours(pixels, start, fours);
		for (int i = fours; i < end; i++) {
			addOne(pixels[i] & Rgb.MASK);
		}
	}

	private void addFours(final int[] pixels, final int start, final int end) {
		final byte[] table = counts;
		for (int i = start; i < end; i += 4) {
			final int a = pixels[i] & Rgb.MASK;
			final int b = pixels[i + 1] & Rgb.MASK;
			final int c = pixels[i + 2] & Rgb.MASK;
			final int d = pixels[i + 3] & Rgb.MASK;
			if ((a ^ b | a ^ c | a ^ d) == 0) {
				final int count = (table[a] & BYTE) + 4;
				table[a] = (byte) count;
				if (count > BYTE) carry(a);
			}
			else {
				addOne(a);
				addOne(b);
				addOne(c);
				addOne(d);
			}
		}
	}

	private void addOne(final int color) {
		if (++counts[color] == 0) carry(color);
	}

	/** A byte that lost 256 has to stand for 255 less than the count. */
	private void carry(final int color) {
		counts[color]++;
		if (carries[color / PAGE] == null) carries[color / PAGE] = new int[PAGE];
		carries[color / PAGE][color % PAGE]++;
	}

	/** Copies bytes, eight to a word, the first of them lowest. */
	void read(final int first, final long[] words) {
		ByteBuffer.wrap(counts, first, words.length * Long.BYTES).order(
			ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
	}

	/** Whether any count of a page can be more than its byte says. */
	boolean hasCarries(final int page) {
		return carries[page] != null;
	}

	/** By how much the count of a color is more than its byte says. */
	long carried(final int color) {
		return (long) BYTE * carries[color / PAGE][color % PAGE];
	}
}
