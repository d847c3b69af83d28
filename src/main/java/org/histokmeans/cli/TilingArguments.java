
package org.histokmeans.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Paths;

import org.histokmeans.slide.LabelFormat;
import org.histokmeans.slide.Tiling;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Option;

/** Which images are read by tiles, and which of their levels. */
final class TilingArguments {

	@Option(names = "--tiled", paramLabel = "true|false", arity = "0..1",
		fallbackValue = "true", description = SlideText.Tiled.MEANING +
			OptionText.END)
	private Boolean tiled;

	@Option(names = "--level", paramLabel = "N", defaultValue = "" +
		SlideText.Level.DEFAULT, description = SlideText.Level.MEANING +
			OptionText.OR_DEFAULT)
	private int level;

	/** What is fitted may be fitted to a part; 1 where nothing is. */
	private int sample = SlideText.Sample.DEFAULT;

	private LabelFormat format = LabelFormat.TIFF;

	/** Of another mixin. */
	TilingArguments with(final SampleArgument argument) {
		sample = argument.number();
		check();
		return this;
	}

	/** The same. */
	TilingArguments with(final FormatArgument argument) {
		format = argument.format();
		return this;
	}

	/** Before anything is read. */
	void check() {
		tiling();
	}

	/** @throws Failure with a sentence, if they contradict each other */
	Tiling tiling() {
		try {
			return Tiling.of(tiled, level).sampling(sample).writing(format);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	boolean isByTiles(final String image) {
		try {
			return tiling().isByTiles(Paths.get(image));
		}
		catch (final InvalidPathException e) {
			return false;
		}
	}

	int level() {
		return level;
	}

	/** Of an image that is read in memory; empty for nothing. */
	String remark(final String image) {
		return tiling().remark(image);
	}
}
