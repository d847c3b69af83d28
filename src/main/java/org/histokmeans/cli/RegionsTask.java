
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.concurrent.Callable;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.imagej.LabelFile;
import org.histokmeans.imagej.RegionExport;
import org.histokmeans.imagej.RegionLabels;
import org.histokmeans.imagej.SmallestArea;
import org.histokmeans.regions.Each;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.text.LabelText;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.Sentences;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** regions LABELS: the outlines of each class, for QuPath or ImageJ. */
@Command(name = "regions", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Writes the outlines of each class of a label image: GeoJSON " +
		"for QuPath, or a zip of ROIs for ImageJ.")
final class RegionsTask implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "LABELS",
		description = "A label image, 8-bit or 16-bit, or the pyramid of labels " +
			"of a slide.")
	private String labels;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE", required = true,
		description = "The regions, .geojson or .zip.")
	private String out;

	@Option(names = "--each", paramLabel = "class|object",
		defaultValue = LabelText.Each.DEFAULT,
		description = LabelText.Each.MEANING + OptionText.OR_DEFAULT)
	private String each;

	@Option(names = "--minarea", paramLabel = "AREA",
		defaultValue = LabelText.MinArea.DEFAULT,
		description = LabelText.MinArea.MEANING + OptionText.END)
	private String minarea;

	@Option(names = "--fill", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + LabelText.Fill.DEFAULT, fallbackValue = "true",
		description = LabelText.Fill.MEANING + OptionText.OR_DEFAULT)
	private boolean fill;

	@Option(names = "--simplify", paramLabel = "PIXELS", defaultValue = "" +
		LabelText.Simplify.DEFAULT, description = LabelText.Simplify.MEANING +
			OptionText.OR_DEFAULT)
	private double simplify;

	@Option(names = "--level", paramLabel = "N", defaultValue = "" +
		SlideText.Level.DEFAULT, description = LabelText.LabelLevel.MEANING +
			OptionText.OR_DEFAULT)
	private int level;

	@Option(names = "--codebook", paramLabel = "FILE",
		description = LabelText.ClassesFrom.MEANING + OptionText.END)
	private String codebook;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		final Path path = Paths.get(out);
		check(path);
		final RegionOptions options = options();
		try {
			write(options, path);
		}
		catch (final IOException | IllegalArgumentException | OutOfMemoryError e) {
			throw Failure.someFailed(Sentences.of(e));
		}
		spec.commandLine().getOut().println(path);
		return ExitCode.DONE;
	}

	private void write(final RegionOptions options, final Path path)
		throws IOException
	{
		try (RegionLabels image = new LabelFile(InputImage.path(labels), level)
			.open(codebook(), remark -> Remarks.print(spec, remark)))
		{
			new RegionExport(image, options.withMinArea(new SmallestArea(minarea)
				.pixels(image))).write(path);
		}
	}

	private void check(final Path path) {
		try {
			RegionExport.check(path);
			new SmallestArea(minarea);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
		new KeptInputs(labels, codebook).check(path);
	}

	private RegionOptions options() {
		try {
			return RegionOptions.DEFAULT.with(Each.named(each)).withFill(fill)
				.withSimplify(simplify);
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	/** Null if none is given. */
	private Codebook codebook() throws IOException {
		return codebook == null ? null : InputCodebook.needed(codebook).codebook();
	}
}
