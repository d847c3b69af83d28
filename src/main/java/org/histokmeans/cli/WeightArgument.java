
package org.histokmeans.cli;

import org.histokmeans.codebook.Weight;

import picocli.CommandLine.Option;

/** What counts alike when several images train one codebook. */
final class WeightArgument {

	@Option(names = "--weight", paramLabel = "NAME", defaultValue = "pixels",
		description = "What counts alike in a shared codebook: pixels, or equal: " +
			"every image (${DEFAULT-VALUE}).")
	private String weight;

	/**
	 * @throws Failure with a sentence, if it is another word
	 */
	Weight weight() {
		try {
			return Weight.named(weight);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}
}
