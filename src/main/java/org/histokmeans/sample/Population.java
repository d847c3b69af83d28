
package org.histokmeans.sample;

import java.util.List;
import java.util.Random;

/**
 * Puts nuclei into an {@link Anatomy}, one after the other, each where the
 * earlier ones leave room: upright in the epithelium of the glands, heaped
 * where lymphocytes gather, along the fibres elsewhere.
 */
final class Population {

	/** Least distance of neighbors; 1 is touching, below 1 some overlap. */
	private static final double IN_EPITHELIUM = 0.8;
	private static final double IN_HEAPS = 0.9;
	private static final double IN_STROMA = 1.25;
	/** Pixels of the field for one try to place a nucleus. */
	private static final double STROMA_PER_TRY = 600;

	private final Anatomy anatomy;
	private final Random random;
	private final Crowd crowd = new Crowd();

	Population(final Anatomy anatomy, final Random random) {
		this.anatomy = anatomy;
		this.random = random;
		anatomy.glands.forEach(this::line);
		anatomy.heaps.forEach(this::fill);
		scatter();
	}

	List<Nucleus> nuclei() {
		return crowd.nuclei();
	}

	private void line(final Gland gland) {
		for (int tries = (int) (14 * gland.radius); tries > 0; tries--) {
			final double[] out = anyDirection();
			final double depth = 10 + 26 * random.nextDouble() * random.nextDouble();
			final double r = gland.reach(out) - depth;
			final Nucleus nucleus = new Nucleus(Nucleus.Kind.EPITHELIAL, gland.x + r *
				out[0], gland.y + r * out[1], out, random);
			if (anatomy.isClearOfLumens(nucleus.x, nucleus.y, nucleus.major)) crowd
				.add(nucleus, IN_EPITHELIUM);
		}
	}

	private void fill(final LymphocyteHeap heap) {
		final double reach = 1.5 * heap.radius;
		final double area = heap.radius * heap.radius;
		for (int tries = (int) (area / 7); tries > 0; tries--) {
			final double[] out = anyDirection();
			final double r = reach * Math.sqrt(random.nextDouble());
			final double x = heap.x + r * out[0];
			final double y = heap.y + r * out[1];
			if (random.nextDouble() < heap.density(x, y)) addToStroma(heapKind(), x,
				y, out, IN_HEAPS);
		}
	}

	private void scatter() {
		final double area = (double) anatomy.width * anatomy.height;
		for (int tries = (int) (area / STROMA_PER_TRY); tries > 0; tries--) {
			final double x = anatomy.width * random.nextDouble();
			final double y = anatomy.height * random.nextDouble();
			addToStroma(stromaKind(), x, y, anatomy.fibres.direction(x, y),
				IN_STROMA);
		}
	}

	private void addToStroma(final Nucleus.Kind kind, final double x,
		final double y, final double[] direction, final double distance)
	{
		final Nucleus nucleus = new Nucleus(kind, x, y, direction, random);
		if (anatomy.isStroma(x, y, nucleus.minor + 1)) crowd.add(nucleus, distance);
	}

	private Nucleus.Kind heapKind() {
		return random.nextInt(7) == 0 ? Nucleus.Kind.BLAST
			: Nucleus.Kind.LYMPHOCYTE;
	}

	private Nucleus.Kind stromaKind() {
		return random.nextInt(4) == 0 ? Nucleus.Kind.LYMPHOCYTE
			: Nucleus.Kind.FIBROBLAST;
	}

	private double[] anyDirection() {
		final double angle = 2 * StrictMath.PI * random.nextDouble();
		return new double[] { StrictMath.cos(angle), StrictMath.sin(angle) };
	}
}
