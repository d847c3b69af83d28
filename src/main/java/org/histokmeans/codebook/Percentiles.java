
package org.histokmeans.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.histokmeans.parallel.Workers;

/**
 * How far the pixels of a training are from their centroids, in units of the
 * color space: the 50th, 90th, 99th, 99.9th and 100th percentile, exactly.
 * Immutable.
 * <p>
 * The percentile p of N pixels is the distance of the pixel of rank &lceil;p N
 * / 100&rceil; in ascending order (the nearest rank), so that no more than 100
 * - p percent of the pixels are farther.
 * </p>
 */
public final class Percentiles {

	/** Of files that do not say. */
	public static final Percentiles UNKNOWN = new Percentiles(Collections
		.emptyMap());

	/** The percentile beyond which a pixel is not explained. */
	static final String EXTREME = "99.9";

	/** One pixel of so many may be farther. */
	private static final Map<String, Long> OUTSIDE = outside();

	private final Map<String, Double> distances;

	private Percentiles(final Map<String, Double> distances) {
		this.distances = distances;
	}

	private static Map<String, Long> outside() {
		final Map<String, Long> outside = new LinkedHashMap<>();
		outside.put("50", 2L);
		outside.put("90", 10L);
		outside.put("99", 100L);
		outside.put(EXTREME, 1000L);
		outside.put("100", Long.MAX_VALUE);
		return outside;
	}

	/** The names, ascending. */
	static Iterable<String> names() {
		return OUTSIDE.keySet();
	}

	/** @param distances by name, finite and not negative */
	static Percentiles of(final Map<String, Double> distances) {
		return new Percentiles(Collections.unmodifiableMap(new LinkedHashMap<>(
			distances)));
	}

	/**
	 * @param squared squared distances, not negative
	 * @param counts pixels that have each
	 * @param pixels their sum
	 * @param unit by which the roots are divided
	 */
	static Percentiles of(final double[] squared, final long[] counts,
		final long pixels, final double unit, final Workers workers)
	{
		if (pixels == 0) return UNKNOWN;
		final double[] values = new RankSearch(squared, counts, workers).valuesAt(
			OUTSIDE.values().stream().mapToLong(outside -> pixels - pixels / outside)
				.toArray());
		final Map<String, Double> distances = new LinkedHashMap<>();
		for (final String name : OUTSIDE.keySet()) {
			distances.put(name, Math.sqrt(values[distances.size()]) / unit);
		}
		return of(distances);
	}

	/** By name, such as "99.9"; empty if unknown. */
	public Map<String, Double> distances() {
		return distances;
	}

	/**
	 * What at most one pixel of a thousand exceeded in training; not a number if
	 * unknown.
	 */
	public double extreme() {
		return distances.getOrDefault(EXTREME, Double.NaN);
	}
}
