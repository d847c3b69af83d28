
package org.histokmeans.cli;

import org.histokmeans.slide.LabelFormat;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Option;

/** How labels of slides are written. */
final class FormatArgument {

	@Option(names = "--format", paramLabel = "tiff|ome",
		defaultValue = SlideText.Format.DEFAULT,
		description = SlideText.Format.MEANING + OptionText.OR_DEFAULT)
	private String word;

	/** @throws Failure with a sentence, if there is none of that name */
	LabelFormat format() {
		try {
			return LabelFormat.named(word);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}
}
