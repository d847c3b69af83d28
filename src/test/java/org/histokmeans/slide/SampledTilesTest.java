
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tiles of a slide are counted. */
public class SampledTilesTest {

	private static final int TILE = 256;

	private static SlideLevel level(final int across, final int down) {
		return new SlideLevel(across * TILE, down * TILE, TILE, TILE, 1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 5, 6, 7, 8, 10, 16, 31 })
	public void everyRowAndColumnHasItsShare(final int sample) {
		final int side = 3 * sample;
		final int[] rows = new int[side];
		final int[] columns = new int[side];
		for (final Interval tile : SampledTiles.of(level(side, side), sample)) {
			assertEquals(TILE * TILE, Intervals.numElements(tile));
			rows[(int) tile.min(1) / TILE]++;
			columns[(int) tile.min(0) / TILE]++;
		}
		for (int i = 0; i < side; i++) {
			assertEquals(3, rows[i]);
			assertEquals(3, columns[i]);
		}
	}

	@Test
	public void allAreCountedWithoutASample() {
		assertEquals(level(7, 5).pixels(), SampledTiles.of(level(7, 5), 1).stream()
			.mapToLong(Intervals::numElements).sum());
	}

	/** The corners of a slide are glass. */
	@Test
	public void theOneInTheMiddleIsCountedWhateverTheSample() {
		for (final int sample : new int[] { 2, 40, 1_000_000, Integer.MAX_VALUE }) {
			final List<Interval> tiles = SampledTiles.of(level(5, 3), sample);
			assertTrue(tiles.stream().anyMatch(tile -> tile.min(0) == 2 * TILE && tile
				.min(1) == TILE), "" + sample);
			if (sample > 15) assertEquals(1, tiles.size());
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 2, 1", "1, 1, 9, 1", "2, 1, 2, 2", "3, 1, 2, 3",
		"3, 3, 2, 2", "5, 3, 40, 15", "9, 9, 3, 3", "7, 5, 1, 1" })
	public void theShareIsWhatWasCounted(final int across, final int down,
		final int sample, final int oneIn)
	{
		assertEquals(oneIn, SampledTiles.oneIn(level(across, down), sample));
	}

	/** Strips of one row, tiles of 16 pixels, a file that is one tile. */
	@ParameterizedTest
	@CsvSource({ "9000, 9000, 9000, 1", "9000, 5000, 16, 16",
		"3001, 2999, 240, 240", "5000, 9000, 512, 1024" })
	public void otherTilesAreSampledAsEvenly(final int width, final int height,
		final int tileWidth, final int tileHeight)
	{
		final SlideLevel level = new SlideLevel(width, height, tileWidth,
			tileHeight, 1);
		final Set<String> places = new HashSet<>();
		long pixels = 0;
		for (final Interval tile : SampledTiles.of(level, 3)) {
			assertTrue(places.add(tile.min(0) + " " + tile.min(1)));
			assertEquals(0, tile.min(0) % tileWidth + tile.min(1) % tileHeight);
			pixels += Intervals.numElements(tile);
		}
		assertEquals(1 / 3.0, (double) pixels / level.pixels(), 0.03);
	}
}
