
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;

/** Tests {@link CountReader}: tables that several threads filled. */
public class CountReaderTest {

	private static final int PIXELS = 100_000;

	@Test
	public void theTablesOfTwoThreadsAddUp() {
		final int[] one = pixels(1, 0);
		final int[] other = pixels(2, 0xFF0000);
		final ColorHistogram both = read(table(one), table(other));
		assertEquals(kept(one).plus(kept(other)), both);
		assertEquals(2 * PIXELS, both.pixels());
	}

	@Test
	public void aColorOfOneTableAloneIsFound() {
		final ColorHistogram both = read(table(new int[] { 7 }), table(new int[] {
			0xFFFFFF, 0xFFFFFF }));
		assertEquals(new ColorHistogram(new int[] { 7, 0xFFFFFF }, new long[] { 1,
			2 }), both);
		assertEquals(3, both.pixels());
	}

	@Test
	public void pixelsAreAsManyAsWereAdded() {
		assertEquals(PIXELS, read(table(pixels(3, 0x800000))).pixels());
	}

	private static ColorHistogram read(final CountTable... tables) {
		return new CountReader(Arrays.asList(tables)).histogram(Workers.of(2));
	}

	private static CountTable table(final int[] pixels) {
		final CountTable table = new CountTable();
		table.add(pixels, 0, pixels.length);
		return table;
	}

	/** Few enough to be sorted instead. */
	private static ColorHistogram kept(final int[] pixels) {
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length);
		return counter.histogram();
	}

	/** Some of them more often than a byte can count. */
	private static int[] pixels(final long seed, final int first) {
		final Random random = new Random(seed);
		return random.ints(PIXELS, 0, 200_000).map(c -> first + (c < 100_000 ? c %
			100 : c - 100_000 >> 1)).toArray();
	}
}
