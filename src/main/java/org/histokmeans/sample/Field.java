
package org.histokmeans.sample;

import java.util.List;

/**
 * The section on its slide: the optical density of every pixel in red, green
 * and blue, and how much of the pixel is glass or nucleus.
 */
final class Field {

	/** Pixels over which optics smear a border, to either side. */
	private static final double GLASS_BLUR = 0.5;
	private static final double NUCLEUS_BLUR = 1.3;
	private static final double EOSIN_IN_NUCLEUS = 0.1;
	/** Makes bare glass a gray of about 243. */
	private static final double SLIDE = 0.036;
	private static final double SLIDE_UNEVENNESS = 0.25;

	private final int width;
	private final int height;
	private final double strength;
	private final float[] red;
	private final float[] green;
	private final float[] blue;
	private final float[] glass;
	private final float[] nucleus;

	/** @param strength factor on all amounts of stain laid on */
	Field(final int width, final int height, final double strength) {
		this.width = width;
		this.height = height;
		this.strength = strength;
		red = new float[width * height];
		green = new float[width * height];
		blue = new float[width * height];
		glass = new float[width * height];
		nucleus = new float[width * height];
	}

	void paintGround(final Ground ground) {
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				ground.look(x, y);
				paint(ground, y * width + x);
			}
		}
	}

	private void paint(final Ground ground, final int i) {
		final double hole = Edge.cover(ground.glassDepth(), GLASS_BLUR);
		glass[i] = (float) hole;
		stain(i, Stain.EOSIN, (1 - hole) * ground.eosin());
		stain(i, Stain.HAEMATOXYLIN, (1 - hole) * ground.haematoxylin());
	}

	void paintNuclei(final List<Nucleus> nuclei) {
		nuclei.forEach(this::paint);
	}

	private void paint(final Nucleus n) {
		final double reach = 1.3 * n.major + NUCLEUS_BLUR;
		final int right = (int) Math.min(width - 1, n.x + reach);
		final int bottom = (int) Math.min(height - 1, n.y + reach);
		for (int y = (int) Math.max(0, n.y - reach); y <= bottom; y++) {
			for (int x = (int) Math.max(0, n.x - reach); x <= right; x++) {
				paint(n, x, y);
			}
		}
	}

	private void paint(final Nucleus n, final int x, final int y) {
		final double depth = n.depth(x, y);
		final double cover = Edge.cover(depth, NUCLEUS_BLUR);
		if (cover == 0) return;
		final int i = y * width + x;
		fade(i, 1 - cover);
		stain(i, n.stain, cover * n.dye(x, y, depth));
		stain(i, Stain.EOSIN, cover * EOSIN_IN_NUCLEUS);
		nucleus[i] = (float) (1 - (1 - nucleus[i]) * (1 - cover));
	}

	/** The slide itself takes a little light too, here more, there less. */
	void paintSlide(final Texture unevenness) {
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				final double drift = unevenness.at(x / 200.0, y / 200.0);
				absorb(y * width + x, Stain.GRAY, SLIDE * (1 + SLIDE_UNEVENNESS *
					drift));
			}
		}
	}

	/** Lays an amount of stain on a pixel. */
	void stain(final int i, final Stain stain, final double amount) {
		absorb(i, stain, strength * amount);
	}

	private void absorb(final int i, final Stain stain, final double amount) {
		red[i] += (float) (amount * stain.red);
		green[i] += (float) (amount * stain.green);
		blue[i] += (float) (amount * stain.blue);
	}

	private void fade(final int i, final double factor) {
		red[i] *= (float) factor;
		green[i] *= (float) factor;
		blue[i] *= (float) factor;
	}

	/** The class that has most of each pixel. */
	byte[] truth() {
		final byte[] truth = new byte[glass.length];
		for (int i = 0; i < truth.length; i++) {
			truth[i] = (byte) majority(nucleus[i], glass[i]).ordinal();
		}
		return truth;
	}

	/** Nuclei cover glass and stroma alike. */
	private static HESample.Tissue majority(final double nucleus,
		final double glass)
	{
		final double most = Math.max(glass, 1 - glass) * (1 - nucleus);
		if (nucleus >= most) return HESample.Tissue.NUCLEUS;
		return glass > 0.5 ? HESample.Tissue.GLASS : HESample.Tissue.STROMA;
	}

	int[] photograph(final Camera camera) {
		final int[] pixels = new int[red.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = camera.pixel(red[i], green[i], blue[i]);
		}
		return pixels;
	}
}
