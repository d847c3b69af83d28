
package org.histokmeans.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Contestants that run in turn, several rounds; the median counts. */
final class Timing {

	private final Map<String, DoubleSupplier> contestants = new LinkedHashMap<>();
	private final Map<String, List<Double>> times = new LinkedHashMap<>();
	private final Map<String, Double> results = new LinkedHashMap<>();

	/** @param run returns what shall be printed beside the time */
	Timing add(final String name, final DoubleSupplier run) {
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

	private void time(final String name, final DoubleSupplier run) {
		final long start = System.nanoTime();
		results.put(name, run.getAsDouble());
		times.get(name).add((System.nanoTime() - start) / 1e6);
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
			System.out.printf("  %-52s %10.1f ms  %7.2fx  %12.4f%n", name, median(
				name), median(name) / median(first), results.get(name));
		}
	}
}
