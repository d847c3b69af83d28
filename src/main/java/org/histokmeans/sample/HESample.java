
package org.histokmeans.sample;

import java.util.Random;

/**
 * A synthetic field of H&amp;E-stained tissue: glands, lymphocytes, fibrous
 * stroma and a tear, with the true class of every pixel.
 *
 * <pre>
 *
 * HESample sample = HESample.standard();
 * int[] pixels = sample.pixels(); // 0xFFRRGGBB, row after row
 * byte[] truth = sample.truth(); // 0 glass, 1 stroma, 2 nucleus
 * </pre>
 *
 * Stains take light as Beer and Lambert found: intensity = 255 x
 * 10<sup>-density</sup>, where the density is the sum of the stains' amounts
 * times their vectors. Haematoxylin differs from nucleus to nucleus. Eosin is
 * that of "H&amp;E 2" in G. Landini's <em>Colour Deconvolution</em>;
 * haematoxylin lies between that of "H&amp;E 2" and that of Ruifrok and
 * Johnston, <em>Anal Quant Cytol Histol</em> 23:291-299 (2001).
 * <p>
 * The same arguments give the same pixels on every machine. The classes depend
 * on size and seed only, not on stain or noise. A sample of 512 x 512 takes
 * about a quarter of a second, one of 4096 x 4096 about a minute; while it is
 * made, a pixel takes 25 bytes. Samples do not change and may be shared between
 * threads.
 * </p>
 */
public final class HESample {

	/** What a pixel shows most of; {@link #truth()} holds the ordinals. */
	public enum Tissue {
			/** Nothing but the slide: a lumen, a tear, a cleft. */
			GLASS,
			/** Fibres and cytoplasm: all tissue outside the nuclei. */
			STROMA,
			/** A cell's nucleus. */
			NUCLEUS
	}

	/** The side of a pixel, as of a slide scanner's 20x objective. */
	public static final double PIXEL_SIZE_MICRON = 0.5;

	private final int width;
	private final int height;
	private final int[] pixels;
	private final byte[] truth;

	/**
	 * Makes a sample.
	 *
	 * @param width in pixels, at least 1
	 * @param height in pixels, at least 1
	 * @param seed another seed gives another field
	 * @param stainStrength factor on all amounts of stain, above 0; 1 is a well
	 *          stained section
	 * @param noise factor on the sensor's noise, 0 or more; 1 is a good slide
	 *          scanner, 0 no noise
	 */
	public HESample(final int width, final int height, final long seed,
		final double stainStrength, final double noise)
	{
		checkSize(width, height);
		checkLight(stainStrength, noise);
		this.width = width;
		this.height = height;
		final Random random = new Random(seed);
		final Anatomy anatomy = new Anatomy(width, height, random);
		final Population population = new Population(anatomy, random);
		final Field field = new Field(width, height, stainStrength);
		field.paintGround(new Ground(anatomy, random));
		field.paintNuclei(population.nuclei());
		field.paintSlide(new Texture(random.nextInt()));
		truth = field.truth();
		pixels = field.photograph(new Camera(noise, random));
	}

	/** The sample of the menu: 512 x 512 pixels, seed 42. */
	public static HESample standard() {
		return new HESample(512, 512, 42, 1, 1);
	}

	private static void checkSize(final int width, final int height) {
		if (width < 1 || height < 1) throw new IllegalArgumentException(
			"Width and height of the sample must be at least 1, but were " + width +
				" and " + height);
		if ((long) width * height > Integer.MAX_VALUE)
			throw new IllegalArgumentException("A sample of " + width + " x " +
				height + " has more than 2147483647 pixels");
	}

	private static void checkLight(final double stainStrength,
		final double noise)
	{
		if (!(stainStrength > 0) || Double.isInfinite(stainStrength))
			throw new IllegalArgumentException(
				"The stain strength must be above 0 and finite, but was " +
					stainStrength);
		if (!(noise >= 0) || Double.isInfinite(noise))
			throw new IllegalArgumentException(
				"The noise must be 0 or more and finite, but was " + noise);
	}

	/** Columns of the picture. */
	public int width() {
		return width;
	}

	/** Rows of the picture. */
	public int height() {
		return height;
	}

	/** A copy of the colors, 0xFFRRGGBB, row after row. */
	public int[] pixels() {
		return pixels.clone();
	}

	/** A copy of the classes, ordinals of {@link Tissue}, row after row. */
	public byte[] truth() {
		return truth.clone();
	}
}
