
package org.histokmeans.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Where the large things lie. The field is divided into squares of about 128
 * micrometers with one structure each: gland, lymphocytes, tear, gland, and so
 * on. A small field is one square with a gland, so that it shows all classes.
 */
final class Anatomy {

	private static final double SQUARE = 256;

	final int width;
	final int height;
	final List<Gland> glands = new ArrayList<>();
	final List<LymphocyteHeap> heaps = new ArrayList<>();
	final List<Tear> tears = new ArrayList<>();
	final Fibres fibres;

	Anatomy(final int width, final int height, final Random random) {
		this.width = width;
		this.height = height;
		fibres = new Fibres(glands, random);
		final int columns = squares(width);
		final int rows = squares(height);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				final double x = width * (column + middle(random)) / columns;
				final double y = height * (row + middle(random)) / rows;
				settle((column + 2 * row) % 4, x, y, random);
			}
		}
		// only now, as tears follow fibres and fibres give way to glands
		tears.forEach(Tear::open);
	}

	private static int squares(final int length) {
		return (int) Math.max(1, Math.round(length / SQUARE));
	}

	private static double middle(final Random random) {
		return 0.44 + 0.12 * random.nextDouble();
	}

	private void settle(final int structure, final double x, final double y,
		final Random random)
	{
		final double size = Math.min((double) width / squares(width),
			(double) height / squares(height));
		if (structure == 1) heaps.add(new LymphocyteHeap(x, y, 0.46 * size,
			random));
		else if (structure == 2) tears.add(new Tear(fibres, x, y, 1.25 * size,
			random));
		else glands.add(new Gland(x, y, (0.37 + 0.06 * random.nextDouble()) * size,
			random));
	}

	/** True in the stroma, {@code margin} pixels away from glands and tears. */
	boolean isStroma(final double x, final double y, final double margin) {
		return glands.stream().allMatch(g -> g.depth(x, y) < -margin) && tears
			.stream().allMatch(t -> t.depthAt(x, y) < -margin);
	}

	/** True {@code margin} pixels or more away from all lumens. */
	boolean isClearOfLumens(final double x, final double y, final double margin) {
		return glands.stream().allMatch(g -> g.lumenDepth(x, y) < -margin);
	}
}
