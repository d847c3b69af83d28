
package org.histokmeans.cli;

import org.histokmeans.text.OptionText;

import picocli.CommandLine.Option;

/** How many tiles of a slide are counted. */
final class SampleArgument {

	@Option(names = "--sample", paramLabel = "N", defaultValue = "" +
		OptionText.Sample.DEFAULT, description = OptionText.Sample.MEANING +
			OptionText.OR_DEFAULT)
	private int sample;

	int number() {
		return sample;
	}
}
