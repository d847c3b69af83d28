
package org.histokmeans.cli;

import org.histokmeans.parallel.Workers;

import picocli.CommandLine.Option;

/** How many threads compute. The result does not depend on it. */
final class ThreadsArgument {

	@Option(names = "--threads", paramLabel = "N", defaultValue = "0",
		description = "Number of threads; 0: one for each processor " +
			"(${DEFAULT-VALUE}).")
	private int threads;

	/**
	 * @throws Failure with a sentence, if the number is negative
	 */
	int number() {
		return workers().threads();
	}

	/**
	 * @throws Failure with a sentence, if the number is negative
	 */
	Workers workers() {
		if (threads == 0) return Workers.all();
		try {
			return Workers.of(threads);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}
}
