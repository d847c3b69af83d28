
package org.histokmeans.cli;

import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.OutputText;

import picocli.CommandLine.Option;

/**
 * Which images, and pictures of them, are written by the commands that label
 * images.
 */
final class ImageChoice {

	@Option(names = "--labels", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OutputText.Labels.DEFAULT, fallbackValue = "true",
		description = OutputText.Labels.WRITE + OptionText.OR_DEFAULT)
	private boolean labels;

	@Option(names = "--quantized", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OutputText.Quantized.DEFAULT, fallbackValue = "true",
		description = OutputText.Quantized.WRITE + OptionText.OR_DEFAULT)
	private boolean quantized;

	@Option(names = "--palette", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OutputText.Palette.DEFAULT, fallbackValue = "true",
		description = OutputText.Palette.WRITE + OptionText.OR_DEFAULT)
	private boolean palette;

	ResultChoice choice() {
		return ResultChoice.NONE.with(ResultKind.LABELS, labels).with(
			ResultKind.QUANTIZED, quantized).with(ResultKind.PALETTE, palette);
	}
}
