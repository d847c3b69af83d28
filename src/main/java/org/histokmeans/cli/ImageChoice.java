
package org.histokmeans.cli;

import org.histokmeans.imagej.ResultChoice;

import picocli.CommandLine.Option;

/** Which images are written by the commands that label images. */
final class ImageChoice {

	@Option(names = "--labels", paramLabel = "true|false", arity = "0..1",
		defaultValue = "true", fallbackValue = "true",
		description = "Write label images (${DEFAULT-VALUE}).")
	private boolean labels;

	@Option(names = "--quantized", paramLabel = "true|false", arity = "0..1",
		defaultValue = "true", fallbackValue = "true",
		description = "Write quantized images (${DEFAULT-VALUE}).")
	private boolean quantized;

	/** @param palette whether to write each image's codebook */
	ResultChoice with(final boolean palette) {
		return new ResultChoice(labels, quantized, palette);
	}
}
