
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Option;

/** Areas of images that are analyzed. */
final class WithinArgument {

	@Option(names = "--within", paramLabel = "PATH",
		description = SlideText.Within.MANY + OptionText.END)
	private String within;

	/**
	 * Those of a batch, which finds its images itself.
	 *
	 * @throws IOException with a sentence, if it is no path
	 */
	ImageAreas areas() throws IOException {
		return ImageAreas.of(within == null ? null : path());
	}

	/**
	 * @throws Failure with a sentence, if there are several images and one file
	 */
	ImageAreas areas(final int images) throws IOException {
		try {
			return areas().checkedFor(images);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	private Path path() throws IOException {
		try {
			if (!within.isEmpty()) return Paths.get(within);
		}
		catch (final InvalidPathException e) {
			throw new IOException(String.format(FileMessages.NO_PATH, within), e);
		}
		throw new IOException(String.format(FileMessages.NO_PATH, within));
	}
}
