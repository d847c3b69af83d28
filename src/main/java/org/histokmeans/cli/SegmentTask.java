
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.file.Folders;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Workers;
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
	description = "Segments images, each by a codebook of its own, or all by a " +
		"shared one.")
final class SegmentTask implements Callable<Integer> {

	/** Of the codebook of all images. */
	private static final String SHARED = "shared-codebook.json";

	@Parameters(paramLabel = "IMAGE", arity = "1..*",
		description = "RGB or indexed-color images that ImageJ opens, or folders " +
			"of them.")
	private List<String> images;

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
	private OutputArguments output;

	@Option(names = "--shared",
		description = "Train one codebook on all images, write it as " + SHARED +
			", and apply it to each.")
	private boolean shared;

	@Mixin
	private WeightArgument weight;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		return output.done(this::segment, spec);
	}

	/** Whether all images are done. */
	private boolean segment() throws IOException {
		tiling.with(sample).with(format).check();
		final SegmentOptions options = smoothing.with(kmeans.options());
		weight.weight();
		final List<String> files = InputImages.of(images, spec);
		output.check(files, kmeans.start(), !shared);
		if (shared) new KeptInputs(kmeans.start()).check(output.folder().resolve(
			SHARED));
		final ImageAreas areas = within.areas(files.size());
		final Workers workers = threads.workers();
		final StoredCodebook codebook = shared ? trained(options, files, areas,
			workers) : null;
		return output.run(output.job(options, !shared).applying(codebook, true),
			workers, spec).with(tiling).with(areas).segment(files);
	}

	private StoredCodebook trained(final SegmentOptions options,
		final List<String> files, final ImageAreas areas, final Workers workers)
		throws IOException
	{
		final Codebook codebook = new TrainingRun(options, weight.weight(), workers)
			.with(tiling).with(areas).train(files);
		final Path folder = output.folder();
		Folders.make(folder);
		final Path path = folder.resolve(SHARED);
		CodebookFile.write(codebook, path);
		output.out(spec).println(path);
		Remarks.print(spec, SharedTraining.remark(codebook, SHARED));
		return new StoredCodebook(codebook, path.toString());
	}
}
