
package org.histokmeans.cli;

import org.histokmeans.text.OptionText;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Option;

/** How many tiles of a slide are counted. */
final class SampleArgument {

	@Option(names = "--sample", paramLabel = "N", defaultValue = "" +
		SlideText.Sample.DEFAULT, description = SlideText.Sample.MEANING +
			OptionText.OR_DEFAULT)
	private int sample;

	int number() {
		return sample;
	}
}
