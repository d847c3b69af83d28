
package org.histokmeans.cli;

import org.histokmeans.segment.SegmentOptions;

import picocli.CommandLine.Option;

/** The option of every command that writes label images. */
final class Smoothing {

	@Option(names = "--smoothing", paramLabel = "PIXELS", defaultValue = "0",
		description = "Radius of a majority filter on the labels, 0 to 50 " +
			"(${DEFAULT-VALUE}).")
	private int smoothing;

	/**
	 * @throws Failure with a sentence, if the radius is out of range
	 */
	SegmentOptions with(final SegmentOptions options) {
		try {
			return options.withSmoothing(smoothing);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}
}
