
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.histokmeans.file.Folders;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.AnnotatedImage;
import org.histokmeans.imagej.ComparedImage;
import org.histokmeans.imagej.ImageComparer;
import org.histokmeans.imagej.SlideComparer;
import org.histokmeans.imagej.SourceImage;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.measure.KList;
import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Annotations;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Sentences;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** compare IMAGE: one image with several K, and what speaks for each. */
@Command(name = "compare", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Segments an image with several K and suggests one.", footer = {
		"", "In --out: NAME-compare.png with all results, " +
			"NAME-distortion.png and NAME-evidence.png with plots, and compare.csv, where the " +
			"lines of other images stay." })
final class CompareTask implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "IMAGE",
		description = "An RGB or indexed-color image that ImageJ opens.")
	private String image;

	@Option(names = "--ks", paramLabel = "LIST", defaultValue = "2-8",
		description = "Numbers of clusters and ranges: 2,3,6,16 or 2-12 or both " +
			"(${DEFAULT-VALUE}).")
	private String ks;

	@Mixin
	private ClusteringArguments clustering;

	@Mixin
	private SmoothingArgument smoothing;

	@Mixin
	private TilingArguments tiling;

	@Mixin
	private SampleArgument sample;

	@Mixin
	private WithinArgument within;

	@Mixin
	private ThreadsArgument threads;

	@Option(names = { "-o", "--out" }, paramLabel = "DIR", defaultValue = ".",
		description = "Folder for the files, made if missing " +
			"(${DEFAULT-VALUE}).")
	private String out;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		tiling.with(sample);
		final List<Integer> numbers = numbers();
		final SegmentOptions options = smoothing.with(clustering.options(1));
		final boolean isSlide = tiling.isByTiles(image);
		final Annotations areas = areas();
		final ImagePlus opened = isSlide ? null : opened(areas);
		final Path folder = FolderArgument.makeable(out);
		final Workers workers = threads.workers();
		final ComparedImage result = isSlide ? slide(options, workers, areas,
			numbers) : compared(opened, new ImageComparer(options, workers), numbers);
		write(result, folder);
		spec.commandLine().getOut().println(result.suggestion());
		Remarks.print(spec, result.remark());
		if (!isSlide) Remarks.print(spec, tiling.remark(image));
		return ExitCode.DONE;
	}

	private List<Integer> numbers() {
		try {
			return KList.parse(ks);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	/** Null for all of the image. */
	private Annotations areas() {
		try {
			return within.areas(1).of(OutputFolders.name(image, "")).read();
		}
		catch (final IOException e) {
			throw failure(e);
		}
	}

	/** Before a folder is made for the results. */
	private ImagePlus opened(final Annotations areas) {
		try {
			final ImagePlus opened = SourceImage.original(InputImage.open(image));
			if (areas != null) AnnotatedImage.select(opened, areas);
			return opened;
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			throw failure(e);
		}
	}

	private ComparedImage compared(final ImagePlus opened,
		final ImageComparer comparer, final List<Integer> numbers)
	{
		try {
			return comparer.compareForMontage(opened, numbers);
		}
		catch (final RuntimeException | OutOfMemoryError e) {
			throw failure(e);
		}
	}

	private ComparedImage slide(final SegmentOptions options,
		final Workers workers, final Annotations areas, final List<Integer> numbers)
	{
		try {
			return new SlideComparer(options, workers, InputImage.path(image), tiling
				.level(), tiling.tiling().sample(), areas).compareForMontage(numbers);
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			throw failure(e);
		}
	}

	private Failure failure(final Throwable e) {
		final String sentence = Sentences.of(e);
		return Failure.someFailed(sentence.startsWith(image) ? sentence : image +
			": " + sentence);
	}

	private void write(final ComparedImage result, final Path folder)
		throws IOException
	{
		Folders.make(folder);
		final ImagePlus montage = result.montage();
		final String title = result.title();
		write(montage, folder.resolve(ImageNames.compare(title) + ".png"));
		write(result.distortionPlot(), folder.resolve(ImageNames.distortion(title) +
			".png"));
		write(result.evidencePlot(), folder.resolve(ImageNames.evidence(title) +
			".png"));
		final CsvTable table = new CsvTable();
		for (final Row row : result.report().rows()) {
			table.add(new Row().add("Image", title).addAll(row));
		}
		final Path csv = folder.resolve("compare.csv");
		table.writeBesideOthers(csv);
		print(csv);
	}

	private void write(final ImagePlus picture, final Path path)
		throws IOException
	{
		ImageFiles.write(picture, path);
		print(path);
	}

	private void print(final Path path) {
		final PrintWriter print = spec.commandLine().getOut();
		print.println(path);
	}
}
