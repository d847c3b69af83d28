
package org.histokmeans.cli;

import java.io.IOException;

import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.OptionText;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that clusters with one K. */
final class KMeansArguments {

	@Option(names = { "-k", "--k" }, paramLabel = "N", defaultValue = "" +
		OptionText.K.DEFAULT, description = OptionText.K.MEANING +
			OptionText.OR_DEFAULT)
	private int k;

	@Option(names = "--start", paramLabel = "CODEBOOK",
		defaultValue = OptionText.Start.DEFAULT,
		description = OptionText.Start.MEANING + OptionText.END)
	private String start;

	@Mixin
	private ClusteringArguments clustering;

	/**
	 * @throws Failure with a sentence, if a value is out of range
	 */
	SegmentOptions options() {
		final SegmentOptions options = clustering.options(k);
		if (start.isEmpty()) return options;
		try {
			return options.startingFrom(InputCodebook.read(start));
		}
		catch (final IOException | IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	/** The codebook to start from; empty: none. */
	String start() {
		return start;
	}
}
