
package org.histokmeans.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.SlideMessages;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** apply CODEBOOK IMAGE...: label images and quantized images, no fitting. */
@Command(name = "apply", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Labels images with a given codebook: the same label is the " +
		"same color on each.")
final class ApplyTask implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "CODEBOOK",
		description = "A codebook, .json, or a quantized .png that has one in it.")
	private String codebook;

	@Parameters(index = "1..*", paramLabel = "IMAGE", arity = "1..*",
		description = "RGB or indexed-color images that ImageJ opens, or folders " +
			"of them.")
	private List<String> images;

	@Mixin
	private SmoothingArgument smoothing;

	@Option(names = "--fit", paramLabel = "true|false", arity = "0..1",
		defaultValue = "true", fallbackValue = "true",
		description = "Make each image's own fit, to say how well the codebook " +
			"suits it (${DEFAULT-VALUE}).")
	private boolean fit;

	@Mixin
	private TilingArguments tiling;

	@Mixin
	private FormatArgument format;

	@Option(names = "--sample", hidden = true)
	private int sample = SlideText.Sample.DEFAULT;

	@Mixin
	private WithinArgument within;

	@Mixin
	private ThreadsArgument threads;

	@Mixin
	private OutputArguments output;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		return output.done(this::label, spec);
	}

	/** Whether all images are done. */
	private boolean label() throws IOException {
		tiling.with(format).check();
		if (sample > 1) throw Failure.wrongArguments(
			SlideMessages.SAMPLE_OF_NOTHING);
		final SegmentOptions options = smoothing.with(SegmentOptions.DEFAULT);
		final List<String> files = InputImages.of(images, spec);
		output.check(files, codebook, false);
		final ImageAreas areas = within.areas(files.size());
		final StoredCodebook stored = InputCodebook.needed(codebook);
		final Workers workers = threads.workers();
		return output.run(output.job(options, false).applying(stored, fit), workers,
			spec).with(tiling).with(areas).segment(files);
	}
}
