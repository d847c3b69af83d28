
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
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
		return Annotations.read(path());
	}

	private Path path() throws IOException {
		try {
			if (!within.isEmpty()) return Paths.get(within);
		}
		catch (final InvalidPathException e) {
			throw new IOException(String.format(Messages.NO_PATH, within), e);
		}
		throw new IOException(String.format(Messages.NO_PATH, within));
	}
}
