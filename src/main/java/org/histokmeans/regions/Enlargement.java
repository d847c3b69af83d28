
package org.histokmeans.regions;

import java.util.ArrayList;
import java.util.List;

/**
 * Where corners of a smaller copy of an image are in the image itself. Columns
 * and rows keep their order, so that outlines stay valid. Immutable.
 */
public final class Enlargement {

	/** Of the image itself. */
	public static final Enlargement NONE = new Enlargement(1, 1,
		Integer.MAX_VALUE, Integer.MAX_VALUE);

	private final double across;
	private final double down;
	private final int width;
	private final int height;

	private Enlargement(final double across, final double down, final int width,
		final int height)
	{
		this.across = across;
		this.down = down;
		this.width = width;
		this.height = height;
	}

	/**
	 * From a copy to the image. Where a pixel of the copy stands for a whole
	 * number of pixels, those at the right and lower sides for fewer, the places
	 * are exact; else they are rounded.
	 */
	public static Enlargement of(final int copyWidth, final int copyHeight,
		final int width, final int height)
	{
		if (copyWidth == width && copyHeight == height) return NONE;
		final double ratio = Math.max((double) width / copyWidth, (double) height /
			copyHeight);
		final long power = Long.highestOneBit((long) Math.ceil(ratio) * 2 - 1);
		for (final long factor : new long[] { power, Math.round(ratio) }) {
			if (isCopy(copyWidth, width, factor) && isCopy(copyHeight, height,
				factor)) return new Enlargement(factor, factor, width, height);
		}
		return new Enlargement((double) width / copyWidth, (double) height /
			copyHeight, width, height);
	}

	/** Rounded up, as this program does it, or down. */
	private static boolean isCopy(final int copy, final int side,
		final long factor)
	{
		return copy == (side - 1) / factor + 1 || copy == side / factor;
	}

	int x(final int corner) {
		return (int) Math.min(width, Math.round(corner * across));
	}

	int y(final int corner) {
		return (int) Math.min(height, Math.round(corner * down));
	}

	Region of(final Region region) {
		if (this == NONE) return region;
		final List<Ring> rings = new ArrayList<>();
		region.rings().forEach(ring -> rings.add(of(ring)));
		return new Region(region.label(), rings);
	}

	private Ring of(final Ring ring) {
		final int[] x = new int[ring.size()];
		final int[] y = new int[ring.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = x(ring.x(i));
			y[i] = y(ring.y(i));
		}
		return new Ring(x, y);
	}
}
