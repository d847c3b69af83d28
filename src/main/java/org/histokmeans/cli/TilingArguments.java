
package org.histokmeans.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Paths;

import org.histokmeans.slide.Slides;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;

import picocli.CommandLine.Option;

/** Which images are read by tiles, and which of their levels. */
final class TilingArguments {

	@Option(names = "--tiled", paramLabel = "true|false", arity = "0..1",
		fallbackValue = "true", description = OptionText.Tiled.MEANING +
			OptionText.END)
	private Boolean tiled;

	@Option(names = "--level", paramLabel = "N", defaultValue = "" +
		OptionText.Level.DEFAULT, description = OptionText.Level.MEANING +
			OptionText.OR_DEFAULT)
	private int level;

	/** @throws Failure with a sentence, if they contradict each other */
	void check() {
		if (level < 0) throw Failure.wrongArguments(String.format(
			Messages.NEGATIVE_LEVEL, level));
		if (level > 0 && Boolean.FALSE.equals(tiled)) throw Failure.wrongArguments(
			String.format(Messages.LEVEL_IN_MEMORY, level));
	}

	/** A level that is not the first is there only by tiles. */
	boolean isByTiles(final String image) {
		if (tiled != null) return tiled;
		try {
			return level > 0 || Slides.isLarge(Paths.get(image));
		}
		catch (final InvalidPathException e) {
			return false;
		}
	}

	int level() {
		return level;
	}
}
