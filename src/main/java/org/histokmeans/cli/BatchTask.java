
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.Paths;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.histokmeans.batch.BatchOptions;
import org.histokmeans.batch.BatchResult;
import org.histokmeans.batch.BatchRun;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.parallel.Progress;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.OutputText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** batch DIR: segments all images of a folder. */
@Command(name = "batch", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Segments all images of a folder, each by a codebook of its " +
		"own, or all by one (--codebook, --shared). What an earlier run did is kept; run it again to go on.",
	footer = { "",
		"DIR and --out DIR must be different folders. In --out: the files of " +
			"each image, in folders as in DIR; results.csv, clusters.csv, " +
			"failed.csv (which image, and why) and batch.json." })
final class BatchTask implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "DIR",
		description = "Folder of the images.")
	private String folder;

	@Option(names = { "-o", "--out" }, paramLabel = "DIR", required = true,
		description = "Folder for the files, made if missing.")
	private String out;

	@Option(names = "--pattern", paramLabel = "GLOB",
		description = "Which names; with a slash: which paths below DIR " +
			"(${DEFAULT-VALUE}).")
	private String pattern = BatchOptions.PATTERN;

	@Option(names = "--recursive", paramLabel = "true|false", arity = "0..1",
		defaultValue = "false", fallbackValue = "true",
		description = "Search the folders within DIR, too (${DEFAULT-VALUE}).")
	private boolean recursive;

	@Option(names = "--force", description = "Do again what an earlier run did.")
	private boolean force;

	@Option(names = "--quiet",
		description = "Print nothing but the images that fail.")
	private boolean quiet;

	@Mixin
	private KMeansArguments kmeans;

	@Mixin
	private SmoothingArgument smoothing;

	@Mixin
	private TilingArguments tiling;

	@Mixin
	private SampleArgument sample;

	@Mixin
	private FormatArgument format;

	@Mixin
	private WithinArgument within;

	@Mixin
	private ThreadsArgument threads;

	@Mixin
	private ImageChoice images;

	@Option(names = "--savecodebook", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OutputText.SaveCodebook.DEFAULT, fallbackValue = "true",
		description = OutputText.SaveCodebook.WRITE + OptionText.OR_DEFAULT)
	private boolean savecodebook;

	@Option(names = "--codebook", paramLabel = "FILE",
		description = "One codebook for all images; nothing is trained then.")
	private String codebook;

	@Option(names = "--shared", paramLabel = "true|false", arity = "0..1",
		defaultValue = "false", fallbackValue = "true",
		description = "Train one codebook on all images first " +
			"(${DEFAULT-VALUE}).")
	private boolean shared;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		if (folder.isEmpty()) throw Failure.wrongArguments(String.format(
			FileMessages.NO_PATH, folder));
		final long start = System.nanoTime();
		final BatchResult result = run(options());
		if (!quiet) spec.commandLine().getOut().println(sum(result, (System
			.nanoTime() - start) / 60e9));
		return result.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
	}

	private BatchResult run(final BatchOptions options) throws IOException {
		try {
			if (quiet || !BatchBar.hasTerminal()) return new BatchRun(options,
				Progress.NONE, new BatchLines(spec.commandLine().getErr(), quiet))
				.run();
			try (BatchBar bar = new BatchBar(System.err)) {
				return new BatchRun(options, Progress.NONE, bar).run();
			}
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	private static String sum(final BatchResult result, final double minutes) {
		if (result.done() == 0) return result.toString();
		return String.format(Locale.ROOT, "%s %.0f images per minute.", result,
			result.done() / minutes);
	}

	private BatchOptions options() throws IOException {
		return BatchOptions.of(Paths.get(folder), Paths.get(out)).withPattern(
			pattern).recursive(recursive).force(force).withThreads(threads.number())
			.with(tiling.with(sample).with(format).tiling()).with(smoothing.with(
				kmeans.options())).with(images.choice().with(ResultKind.CODEBOOK,
					savecodebook)).shared(shared).withCodebook(codebook == null ? null
						: Paths.get(codebook)).with(within.areas());
	}
}
