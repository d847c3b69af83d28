
package org.histokmeans.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.measure.TrainedImage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** train IMAGE...: one codebook for many images. */
@Command(name = "train", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Trains one codebook on many images and says how well it " +
		"suits each.")
final class TrainTask implements Callable<Integer> {

	@Parameters(paramLabel = "IMAGE", arity = "1..*",
		description = "RGB or indexed-color images that ImageJ opens, or folders " +
			"of them.")
	private List<String> images;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE", required = true,
		description = "Where to save the codebook, .json.")
	private String out;

	@Mixin
	private KMeansArguments kmeans;

	@Mixin
	private WeightArgument weight;

	@Mixin
	private TilingArguments tiling;

	@Mixin
	private SampleArgument sample;

	@Mixin
	private WithinArgument within;

	@Mixin
	private ThreadsArgument threads;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		tiling.with(sample);
		final SegmentOptions options = kmeans.options();
		final Path file = file();
		final List<String> files = InputImages.of(images, spec);
		new KeptInputs(kmeans.start()).and(files).check(file);
		final Workers workers = threads.workers();
		final TrainingRun run = new TrainingRun(options, weight.weight(), workers)
			.with(tiling).with(within.areas(files.size()));
		final Codebook codebook = run.train(files);
		final List<TrainedImage> figures = run.figures(codebook, files);
		CodebookFile.write(codebook, file);
		spec.commandLine().getOut().println(file);
		Remarks.print(spec, SharedTraining.remark(codebook, out));
		figures.forEach(this::print);
		files.stream().filter(image -> !tiling.isByTiles(image)).forEach(
			image -> Remarks.print(spec, tiling.remark(image)));
		return ExitCode.DONE;
	}

	/** Checked before anything is computed. */
	private Path file() {
		if (!out.toLowerCase(Locale.ROOT).endsWith(".json")) throw Failure
			.wrongArguments(String.format(Messages.NOT_JSON, out));
		final Path folder = Paths.get(out).toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) throw Failure.wrongArguments(String.format(
			Messages.NO_CODEBOOK_FOLDER, out));
		return Paths.get(out);
	}

	private void print(final TrainedImage image) {
		final PrintWriter print = spec.commandLine().getOut();
		print.println(image.title() + ": " + image.figures());
		Remarks.print(spec, image.remark());
	}
}
