
package org.histokmeans.sample;

import java.util.Random;

/**
 * What lies between the nuclei, seen at one pixel after the other: fibres, the
 * cytoplasm of the cells, and the holes where only glass is left.
 */
final class Ground {

	/** Density below which fibres leave a hole, and how fast it deepens. */
	private static final double CLEFT = -0.5;
	private static final double CLEFT_DEPTH = 3;
	/** Pixels by which a gland fills up what is torn in the stroma. */
	private static final double SOLID = 1000;

	private final Anatomy anatomy;
	private final Texture slow;
	private final Texture grain;
	private double glassDepth;
	private double eosin;
	private double haematoxylin;

	Ground(final Anatomy anatomy, final Random random) {
		this.anatomy = anatomy;
		slow = new Texture(random.nextInt());
		grain = new Texture(random.nextInt());
	}

	/** Pixels inside a hole at the pixel looked at; negative in tissue. */
	double glassDepth() {
		return glassDepth;
	}

	/** The amount of eosin in the tissue at the pixel looked at. */
	double eosin() {
		return eosin;
	}

	/** The amount of haematoxylin in the tissue at the pixel looked at. */
	double haematoxylin() {
		return haematoxylin;
	}

	/** Moves on to another pixel. */
	void look(final double x, final double y) {
		lookAtFibres(x, y);
		for (final LymphocyteHeap heap : anatomy.heaps) {
			lookAt(heap, x, y);
		}
		for (final Gland gland : anatomy.glands) {
			lookAt(gland, x, y);
		}
	}

	private void lookAtFibres(final double x, final double y) {
		final double u = anatomy.fibres.along(x, y);
		final double v = anatomy.fibres.across(x, y);
		final double density = anatomy.fibres.density(u, v);
		dyeFibres(x, y, Math.max(0, Math.min(1.2, density)));
		glassDepth = CLEFT_DEPTH * (CLEFT - density);
		for (final Tear tear : anatomy.tears) {
			glassDepth = Math.max(glassDepth, tear.depth(u, v));
		}
	}

	private void dyeFibres(final double x, final double y, final double density) {
		final double drift = slow.at(x / 130, y / 130);
		final double dense = density * (0.75 + 0.25 * grain.rough(x / 2.4, y /
			2.4));
		eosin = 0.055 + 0.3 * dense * (1 + 0.35 * drift);
		haematoxylin = 0.025 + 0.085 * dense * (1 - 0.5 * drift);
	}

	private void lookAt(final LymphocyteHeap heap, final double x,
		final double y)
	{
		final double share = 0.85 * heap.density(x, y);
		if (share == 0) return;
		final double grains = 0.08 * grain.rough(x / 8, y / 8) + 0.04 * grain.rough(
			x / 3, y / 3);
		mix(share, 0.13 + grains, 0.15 + grains);
		glassDepth -= 10 * share;
	}

	private void lookAt(final Gland gland, final double x, final double y) {
		final double depth = gland.depth(x, y);
		if (depth < -10) return;
		final double share = Edge.cover(depth, 1.2);
		final double lumen = gland.lumenDepth(x, y);
		final double cells = 0.05 * gland.streak(x, y) + 0.05 * grain.rough(x / 4,
			y / 4);
		final double brushBorder = 0.12 * Edge.bump(lumen + 1.5, 3);
		mix(share, 0.17 + cells + brushBorder, 0.16 + 0.8 * cells);
		final double basementMembrane = 0.1 * Edge.bump(depth + 3, 4);
		eosin += basementMembrane;
		glassDepth = Math.max(lumen, glassDepth - SOLID * share);
	}

	private void mix(final double share, final double otherEosin,
		final double otherHaematoxylin)
	{
		eosin += share * (otherEosin - eosin);
		haematoxylin += share * (otherHaematoxylin - haematoxylin);
	}
}
