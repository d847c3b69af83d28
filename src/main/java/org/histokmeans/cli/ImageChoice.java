
package org.histokmeans.cli;

import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.OptionText;

import picocli.CommandLine.Option;

/**
 * Which images, and pictures of them, are written by the commands that label
 * images.
 */
final class ImageChoice {

	@Option(names = "--labels", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OptionText.Labels.DEFAULT, fallbackValue = "true",
		description = OptionText.Labels.WRITE + OptionText.OR_DEFAULT)
	private boolean labels;

	@Option(names = "--quantized", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OptionText.Quantized.DEFAULT, fallbackValue = "true",
		description = OptionText.Quantized.WRITE + OptionText.OR_DEFAULT)
	private boolean quantized;

	@Option(names = "--palette", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OptionText.Palette.DEFAULT, fallbackValue = "true",
		description = OptionText.Palette.WRITE + OptionText.OR_DEFAULT)
	private boolean palette;

	ResultChoice choice() {
		return ResultChoice.NONE.with(ResultKind.LABELS, labels).with(
			ResultKind.QUANTIZED, quantized).with(ResultKind.PALETTE, palette);
	}
}
