
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.cell.CellImgFactory;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.util.Intervals;
import net.imglib2.view.Views;

import org.junit.jupiter.api.Test;

/** Tests {@link Tiles}. */
public class TilesTest {

	@Test
	public void tilesOfRowsCoverEachPixelOnce() {
		assertCovered(ArrayImgs.argbs(70, 1000, 2, 3));
		assertCovered(ArrayImgs.argbs(1, 1));
		assertCovered(ArrayImgs.argbs(40000, 3));
	}

	@Test
	public void tilesOfRowsAreAsLargeAsTheCacheAllows() {
		final List<Interval> tiles = Tiles.of(ArrayImgs.argbs(1 << 10, 40));
		assertEquals(2, tiles.size());
		assertEquals(32, tiles.get(0).dimension(1));
		assertEquals(8, tiles.get(1).dimension(1));
	}

	@Test
	public void aRowThatIsTooLongIsOneTile() {
		final List<Interval> tiles = Tiles.of(ArrayImgs.argbs(40000, 3));
		assertEquals(3, tiles.size());
		assertEquals(40000, tiles.get(0).dimension(0));
	}

	@Test
	public void smallCellsAreReadOneByOne() {
		final RandomAccessibleInterval<ARGBType> image = cells(new int[] { 16, 8,
			3 }, 40, 20, 4);
		assertCovered(image);
		final List<Interval> tiles = Tiles.of(image);
		assertArrayEquals(new long[] { 0, 0, 0 }, Intervals.minAsLongArray(tiles
			.get(0)));
		assertEquals(16, tiles.get(0).dimension(0));
		assertEquals(8, tiles.get(0).dimension(1));
		assertEquals(1, tiles.get(0).dimension(2));
		assertEquals(3 * 3 * 4, tiles.size());
	}

	@Test
	public void hugeCellsAreReadInRows() {
		assertEquals(1, Tiles.of(cells(new int[] { 1 << 10, 1 << 10 }, 1 << 10,
			1 << 10)).size());
		final List<Interval> tiles = Tiles.of(cells(new int[] { 1 << 10, 1 +
			(1 << 10) }, 1 << 10, 1 + (1 << 10)));
		assertEquals(33, tiles.size());
	}

	private static RandomAccessibleInterval<ARGBType> cells(final int[] cell,
		final long... size)
	{
		return new CellImgFactory<>(new ARGBType(), cell).create(size);
	}

	private static void assertCovered(final RandomAccessibleInterval<?> image) {
		final long[] size = Intervals.dimensionsAsLongArray(image);
		final RandomAccessibleInterval<UnsignedByteType> visits = ArrayImgs
			.unsignedBytes(size);
		for (final Interval tile : Tiles.of(image)) {
			assertTrue(Intervals.contains(visits, tile), Arrays.toString(Intervals
				.maxAsLongArray(tile)));
			Views.interval(visits, tile).forEach(UnsignedByteType::inc);
		}
		final Cursor<UnsignedByteType> visit = Views.flatIterable(visits).cursor();
		while (visit.hasNext()) {
			assertEquals(1, visit.next().get());
		}
	}
}
