
package org.histokmeans.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.histokmeans.cluster.Workers;
import org.histokmeans.imagej.ImageNames;
import org.histokmeans.imagej.Messages;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.segment.SegmentOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** segment IMAGE...: label images, quantized images, codebooks, tables. */
@Command(name = "segment", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Segments images, each by a codebook of its own.")
final class SegmentTask implements Callable<Integer> {

	@Parameters(paramLabel = "IMAGE", arity = "1..*",
		description = "RGB or indexed-color images that ImageJ opens.")
	private List<String> images;

	@Mixin
	private KMeansArguments kmeans;

	@Mixin
	private Smoothing smoothing;

	@Mixin
	private Threads threads;

	@Option(names = "--out", paramLabel = "DIR", defaultValue = ".",
		description = "Folder for the files, made if missing " +
			"(${DEFAULT-VALUE}).")
	private String out;

	@Option(names = "--labels", paramLabel = "true|false", arity = "0..1",
		defaultValue = "true", fallbackValue = "true",
		description = "Write label images (${DEFAULT-VALUE}).")
	private boolean labels;

	@Option(names = "--quantized", paramLabel = "true|false", arity = "0..1",
		defaultValue = "true", fallbackValue = "true",
		description = "Write quantized images (${DEFAULT-VALUE}).")
	private boolean quantized;

	@Option(names = "--verbose",
		description = "Print how long each step took, on standard error.")
	private boolean verbose;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		final SegmentOptions options = smoothing.with(kmeans.options());
		checkNames();
		final PrintWriter err = spec.commandLine().getErr();
		try (Workers workers = threads.workers()) {
			final SegmentRun run = new SegmentRun(options, workers, Folders.made(out),
				spec.commandLine().getOut(), err);
			run.choose(new ResultChoice(labels, quantized, true));
			if (verbose) run.printTimes();
			return run.segment(images) ? ExitCode.DONE : ExitCode.SOME_FAILED;
		}
	}

	/** No image's files may overwrite another's, or an image itself. */
	private void checkNames() {
		final Map<String, String> writers = new HashMap<>();
		for (final String image : images) {
			final String base = ImageNames.base(String.valueOf(Paths.get(image)
				.getFileName()));
			final String other = writers.put(base.toLowerCase(Locale.ROOT), image);
			if (other != null) throw Failure.wrongArguments(String.format(
				Messages.SAME_NAME, other, image));
			checkOverwrites(image, ResultFiles.possible(Paths.get(out), base));
		}
	}

	private void checkOverwrites(final String image, final List<Path> files) {
		for (final String input : images) {
			for (final Path file : files) {
				if (same(file, Paths.get(input))) throw Failure.wrongArguments(String
					.format(Messages.OVERWRITES, input, image));
			}
		}
	}

	private static boolean same(final Path a, final Path b) {
		return a.toAbsolutePath().normalize().equals(b.toAbsolutePath()
			.normalize());
	}
}
