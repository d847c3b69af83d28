
package org.histokmeans.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Contestants that run in turn, several rounds; the median counts. */
final class Timing {

	/** Where there is no compactness to print. */
	static final double NOTHING = Double.NaN;

	private final Map<String, Supplier<DoubleSupplier>> contestants =
		new LinkedHashMap<>();
	private final Map<String, List<Double>> times = new LinkedHashMap<>();
	private final Map<String, Double> results = new LinkedHashMap<>();

	/** @param run returns compactness / N, or {@link #NOTHING} */
	Timing add(final String name, final DoubleSupplier run) {
		return addMeasured(name, () -> {
			final double result = run.getAsDouble();
			return () -> result;
		});
	}

	/** @param run is timed; what it returns says compactness / N afterwards */
	Timing addMeasured(final String name, final Supplier<DoubleSupplier> run) {
		contestants.put(name, run);
		times.put(name, new ArrayList<>());
		return this;
	}

	Timing run(final int rounds) {
		for (int round = 0; round < rounds; round++) {
			contestants.forEach(this::time);
		}
		return this;
	}

	private void time(final String name, final Supplier<DoubleSupplier> run) {
		final long start = System.nanoTime();
		final DoubleSupplier result = run.get();
		times.get(name).add((System.nanoTime() - start) / 1e6);
		results.put(name, result.getAsDouble());
	}

	/** In milliseconds. */
	double median(final String name) {
		final List<Double> sorted = new ArrayList<>(times.get(name));
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

	double result(final String name) {
		return results.get(name);
	}

	/** A line for each, with the ratio to the first. */
	void print() {
		final String first = contestants.keySet().iterator().next();
		for (final String name : contestants.keySet()) {
			System.out.printf("  %-54s %10.1f ms %8.2fx %14s%n", name, median(name),
				median(name) / median(first), compactness(name));
		}
	}

	private String compactness(final String name) {
		final double result = results.get(name);
		return Double.isNaN(result) ? "" : String.format("%.4f", result);
	}

	/** The line above a table. */
	static void heading(final String title) {
		System.out.printf("%n%-59s %10s %9s %14s%n", title, "median", "ratio",
			"compactness/N");
	}
}
