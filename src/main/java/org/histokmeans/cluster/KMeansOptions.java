
package org.histokmeans.cluster;

/**
 * What {@link KMeans} shall do. Immutable; {@code with...} methods give changed
 * copies, and every value is checked.
 *
 * <pre>
 *
 * KMeansOptions options = KMeansOptions.DEFAULT.withK(8).withSeed(1);
 * </pre>
 */
public final class KMeansOptions {

	/** Labels are stored in 16 bits at most, and 0 is not a cluster. */
	public static final int MAX_K = 65535;

	/**
	 * Three clusters, greedy k-means++, ten attempts of at most 1000 iterations,
	 * until nothing changes, seed 42.
	 */
	public static final KMeansOptions DEFAULT = new KMeansOptions(3,
		Seeding.PLUSPLUS, 10, 1000, 0, 42);

	private final int k;
	private final Seeding seeding;
	private final int attempts;
	private final int iterations;
	private final double tolerance;
	private final long seed;

	private KMeansOptions(final int k, final Seeding seeding, final int attempts,
		final int iterations, final double tolerance, final long seed)
	{
		this.k = checkedK(k);
		this.seeding = seeding;
		this.attempts = atLeastOne("Attempts", attempts);
		this.iterations = atLeastOne("Iterations", iterations);
		this.tolerance = checkedTolerance(tolerance);
		this.seed = seed;
	}

	/** Number of clusters wanted, 1 to {@value #MAX_K}. */
	public int k() {
		return k;
	}

	public Seeding seeding() {
		return seeding;
	}

	/** Restarts of which the best is kept, at least 1. */
	public int attempts() {
		return attempts;
	}

	/** The restarts that can differ: one where seeding is not random. */
	public int usefulAttempts() {
		return seeding.isRandom() ? attempts : 1;
	}

	/** Limit of iterations for each run of passes, at least 1. */
	public int iterations() {
		return iterations;
	}

	/**
	 * An attempt ends when no centroid moved farther than this; 0: when nothing
	 * changes. In the units of the points' axes.
	 */
	public double tolerance() {
		return tolerance;
	}

	/** Seed of the random numbers. */
	public long seed() {
		return seed;
	}

	public KMeansOptions withK(final int value) {
		return new KMeansOptions(value, seeding, attempts, iterations, tolerance,
			seed);
	}

	public KMeansOptions withSeeding(final Seeding value) {
		return new KMeansOptions(k, value, attempts, iterations, tolerance, seed);
	}

	public KMeansOptions withAttempts(final int value) {
		return new KMeansOptions(k, seeding, value, iterations, tolerance, seed);
	}

	public KMeansOptions withIterations(final int value) {
		return new KMeansOptions(k, seeding, attempts, value, tolerance, seed);
	}

	public KMeansOptions withTolerance(final double value) {
		return new KMeansOptions(k, seeding, attempts, iterations, value, seed);
	}

	public KMeansOptions withSeed(final long value) {
		return new KMeansOptions(k, seeding, attempts, iterations, tolerance,
			value);
	}

	private static int checkedK(final int k) {
		if (k < 1) throw new IllegalArgumentException(
			"K must be at least 1, but was " + k + ".");
		if (k > MAX_K) throw new IllegalArgumentException("K must be at most " +
			MAX_K + ", but was " + k + ".");
		return k;
	}

	private static int atLeastOne(final String name, final int value) {
		if (value >= 1) return value;
		throw new IllegalArgumentException(name + " must be at least 1, but was " +
			value + ".");
	}

	private static double checkedTolerance(final double tolerance) {
		if (tolerance >= 0 && !Double.isInfinite(tolerance)) return tolerance;
		throw new IllegalArgumentException(
			"Tolerance must be a number of at least 0, but was " + tolerance + ".");
	}
}
