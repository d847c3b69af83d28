
package org.histokmeans.slide;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.Interval;

/**
 * One in so many tiles of a level, spread evenly: in each row of tiles one in
 * so many, and as many in each column, since the rows are shifted against each
 * other. The one in the middle is always among them.
 */
final class SampledTiles extends AbstractList<Interval> {

	/** Smaller tiles, and strips, are taken together. */
	private static final int SIDE = 256;

	/** Shifts by this part of the distance leave no gaps in any direction. */
	private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

	private final RegionGrid tiles;
	private final int[] taken;

	private SampledTiles(final RegionGrid tiles, final int[] taken) {
		this.tiles = tiles;
		this.taken = taken;
	}

	/** @param sample 1 for all tiles */
	static List<Interval> of(final SlideLevel level, final int sample) {
		if (sample == 1) return RegionGrid.ofTiles(level);
		final RegionGrid tiles = RegionGrid.ofTiles(level, SIDE);
		final int shift = shift(sample);
		final int across = tiles.across();
		final int x = across / 2;
		final int y = tiles.size() / across / 2;
		return new SampledTiles(tiles, IntStream.range(0, tiles.size()).filter(
			i -> Math.floorMod(i % across - x + (long) shift * (i / across - y),
				(long) sample) == 0).toArray());
	}

	/** One in how many tiles that is: a level of few cannot leave many out. */
	static int oneIn(final SlideLevel level, final int sample) {
		return sample == 1 ? 1 : (int) Math.rint((double) RegionGrid.ofTiles(level,
			SIDE).size() / of(level, sample).size());
	}

	/** Has no divisor in common with the sample, so that columns are even. */
	private static int shift(final int sample) {
		int shift = (int) (sample * GOLDEN);
		while (divisor(shift, sample) > 1)
			shift++;
		return shift;
	}

	private static int divisor(final int a, final int b) {
		return b == 0 ? a : divisor(b, a % b);
	}

	@Override
	public int size() {
		return taken.length;
	}

	@Override
	public Interval get(final int index) {
		return tiles.get(taken[index]);
	}
}
