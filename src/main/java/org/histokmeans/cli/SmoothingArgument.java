
package org.histokmeans.cli;

import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.OptionText;

import picocli.CommandLine.Option;

/** How labels are smoothed, for every command that writes label images. */
final class SmoothingArgument {

	@Option(names = "--smoothing", paramLabel = "PIXELS", defaultValue = "" +
		OptionText.Smoothing.DEFAULT, description = OptionText.Smoothing.MEANING +
			OptionText.OR_DEFAULT)
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
