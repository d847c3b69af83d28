
package org.histokmeans.cli;

import java.io.IOException;
import java.util.List;

import org.histokmeans.regions.Annotations;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;

import picocli.CommandLine.Option;

/** Areas of one image that are analyzed. */
final class WithinArgument {

	@Option(names = "--within", paramLabel = "FILE",
		description = OptionText.Within.MEANING + OptionText.END)
	private String within;

	/**
	 * Null if all pixels are.
	 *
	 * @throws Failure with a sentence, if there are several images
	 */
	Annotations areas(final List<String> images) throws IOException {
		if (within == null) return null;
		if (images.size() > 1) throw Failure.wrongArguments(
			Messages.WITHIN_ONE_IMAGE);
		return Annotations.read(InputImage.path(within));
	}
}
