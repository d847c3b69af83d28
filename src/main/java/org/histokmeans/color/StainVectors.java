
package org.histokmeans.color;

import java.util.Arrays;

/**
 * What haematoxylin and eosin take out of red, green and blue light: two unit
 * vectors of optical densities. Immutable.
 *
 * <pre>
 *
 * StainVectors own = StainVectors.of("0.65 0.70 0.29 0.07 0.99 0.11");
 * </pre>
 *
 * A picture holds two stains, but three channels: the third vector is
 * perpendicular to both, and takes up what they leave.
 */
public final class StainVectors {

	/** The smallest angle between two vectors that can be told apart. */
	public static final double MIN_DEGREES = 5;

	/** The default of QuPath (Bankhead et al. 2017). */
	public static final StainVectors QUPATH = new StainVectors("qupath", 0.651,
		0.701, 0.290, 0.216, 0.801, 0.558);

	/** Ruifrok and Johnston (2001). */
	public static final StainVectors RUIFROK = new StainVectors("ruifrok", 0.650,
		0.704, 0.286, 0.072, 0.990, 0.105);

	private static final double MIN_SINE = StrictMath.sin(StrictMath.toRadians(
		MIN_DEGREES));

	private final String text;
	private final double[] haematoxylin;
	private final double[] eosin;

	private StainVectors(final String text, final double... numbers) {
		this.text = text;
		haematoxylin = unit("haematoxylin", Arrays.copyOfRange(numbers, 0, 3));
		eosin = unit("eosin", Arrays.copyOfRange(numbers, 3, 6));
		if (length(cross(haematoxylin, eosin)) < MIN_SINE) {
			throw new IllegalArgumentException(
				"The stain vectors of haematoxylin and eosin must differ by at least " +
					(int) MIN_DEGREES + " degrees, but are nearly parallel: \"" + text +
					"\".");
		}
	}

	/**
	 * @param text qupath, ruifrok, or six numbers with spaces or commas between
	 *          them: red, green, blue of haematoxylin, then of eosin. Vectors of
	 *          any length
	 * @throws IllegalArgumentException with a sentence, if it is nothing of that,
	 *           if a vector is zero, or if they are nearly parallel
	 */
	public static StainVectors of(final String text) {
		final String trimmed = text.trim();
		if (trimmed.equalsIgnoreCase(QUPATH.text)) return QUPATH;
		if (trimmed.equalsIgnoreCase(RUIFROK.text)) return RUIFROK;
		return new StainVectors(trimmed, numbers(trimmed));
	}

	private static double[] numbers(final String text) {
		final String[] parts = text.split("\\s*,\\s*|\\s+");
		if (parts.length != 6) throw notSixNumbers(text);
		try {
			final double[] numbers = Arrays.stream(parts).mapToDouble(
				Double::parseDouble).toArray();
			if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
				throw notSixNumbers(text);
			}
			return numbers;
		}
		catch (final NumberFormatException e) {
			throw notSixNumbers(text);
		}
	}

	private static IllegalArgumentException notSixNumbers(final String text) {
		return new IllegalArgumentException(
			"Stains must be qupath, ruifrok or six numbers (red, green, blue of " +
				"haematoxylin, then of eosin), but was \"" + text + "\".");
	}

	/** The word or the numbers, as {@link #of} reads them. */
	public String text() {
		return text;
	}

	/** Unit vector: red, green, blue. */
	public double[] haematoxylin() {
		return haematoxylin.clone();
	}

	/** Unit vector: red, green, blue. */
	public double[] eosin() {
		return eosin.clone();
	}

	/** Unit vector perpendicular to both. */
	public double[] residual() {
		final double[] cross = cross(haematoxylin, eosin);
		return divided(cross, length(cross));
	}

	/**
	 * The amounts of haematoxylin and eosin are the dot products of these two
	 * vectors with the optical density: rows of the transposed inverse of the
	 * matrix of the three vectors.
	 */
	double[][] unmixing() {
		final double[] residual = residual();
		final double[] h = cross(eosin, residual);
		final double[] e = cross(residual, haematoxylin);
		return new double[][] { divided(h, dot(h, haematoxylin)), divided(e, dot(e,
			eosin)) };
	}

	/** Scaled by the largest component first, so that nothing overflows. */
	private static double[] unit(final String stain, final double[] vector) {
		final double most = Arrays.stream(vector).map(Math::abs).max()
			.getAsDouble();
		if (most == 0) throw new IllegalArgumentException("The stain vector of " +
			stain + " must not be zero.");
		final double[] scaled = divided(vector, most);
		return divided(scaled, length(scaled));
	}

	private static double[] divided(final double[] v, final double by) {
		return new double[] { v[0] / by, v[1] / by, v[2] / by };
	}

	private static double length(final double[] v) {
		return Math.sqrt(dot(v, v));
	}

	private static double dot(final double[] v, final double[] w) {
		return v[0] * w[0] + v[1] * w[1] + v[2] * w[2];
	}

	private static double[] cross(final double[] v, final double[] w) {
		return new double[] { v[1] * w[2] - v[2] * w[1], v[2] * w[0] - v[0] * w[2],
			v[0] * w[1] - v[1] * w[0] };
	}

	@Override
	public boolean equals(final Object other) {
		return other instanceof StainVectors && Arrays.equals(haematoxylin,
			((StainVectors) other).haematoxylin) && Arrays.equals(eosin,
				((StainVectors) other).eosin);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(haematoxylin) + Arrays.hashCode(eosin);
	}

	@Override
	public String toString() {
		return text;
	}
}
