
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.histokmeans.color.StainVectors;
import org.histokmeans.file.Folders;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.LabelImage;
import org.histokmeans.imagej.ObjectMeasurer;
import org.histokmeans.imagej.ObjectOptions;
import org.histokmeans.imagej.ObjectSlices;
import org.histokmeans.imagej.PresentLabels;
import org.histokmeans.imagej.SourceImage;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.text.LabelText;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.Sentences;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** objects LABELS IMAGE: a row of figures for each object of a class. */
@Command(name = "objects", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Measures the objects of a class, such as nuclei: shape, " +
		"place, color.", footer = { "",
			"In --out: NAME-objects.csv, a row for each object, and " +
				"NAME-objects.tif, where each pixel has the number of its object." })
final class ObjectsTask implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "LABELS",
		description = "A label image, 8-bit or 16-bit.")
	private String labels;

	@Parameters(index = "1", paramLabel = "IMAGE",
		description = "The image that it was made of.")
	private String image;

	@Option(names = { "-o", "--out" }, paramLabel = "DIR", defaultValue = ".",
		description = "Folder for the files, made if missing " +
			"(${DEFAULT-VALUE}).")
	private String out;

	@Option(names = "--classes", paramLabel = "LIST",
		defaultValue = LabelText.Classes.DEFAULT,
		description = LabelText.Classes.MEANING + OptionText.OR_DEFAULT)
	private String classes;

	@Option(names = "--opening", paramLabel = "RADIUS", defaultValue = "" +
		LabelText.Opening.DEFAULT, description = LabelText.Opening.MEANING +
			OptionText.OR_DEFAULT)
	private double opening;

	@Option(names = "--fill", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + LabelText.Fill.DEFAULT, fallbackValue = "true",
		description = LabelText.FillObjects.MEANING + OptionText.OR_DEFAULT)
	private boolean fill;

	@Option(names = "--watershed", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + LabelText.Watershed.DEFAULT, fallbackValue = "true",
		description = LabelText.Watershed.MEANING + OptionText.OR_DEFAULT)
	private boolean watershed;

	@Option(names = "--minsize", paramLabel = "AREA", defaultValue = "" +
		LabelText.MinSize.DEFAULT, description = LabelText.MinSize.MEANING +
			OptionText.OR_DEFAULT)
	private double minsize;

	@Option(names = "--maxsize", paramLabel = "AREA", defaultValue = "" +
		LabelText.MaxSize.DEFAULT, description = LabelText.MaxSize.MEANING +
			OptionText.OR_DEFAULT)
	private double maxsize;

	@Option(names = "--stains", paramLabel = "VECTORS",
		defaultValue = OptionText.Stains.DEFAULT,
		description = OptionText.Stains.MEANING + OptionText.OR_DEFAULT)
	private String stains;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		final ObjectOptions options = options();
		final Path folder = FolderArgument.makeable(out);
		try {
			final LabelImage opened = new LabelImage(InputLabels.open(labels, spec));
			write(new ObjectSlices(new ObjectMeasurer(options), opened,
				new PresentLabels(opened).chosen(classes), open(image)), folder);
		}
		catch (final IOException | IllegalArgumentException | OutOfMemoryError e) {
			throw Failure.someFailed(Sentences.of(e));
		}
		return ExitCode.DONE;
	}

	private ObjectOptions options() {
		try {
			return ObjectOptions.DEFAULT.withOpening(opening).withFill(fill)
				.withWatershed(watershed).withSizes(minsize, maxsize).with(StainVectors
					.of(stains));
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	private ImagePlus open(final String name) throws IOException {
		final ImagePlus opened = SourceImage.original(InputImage.open(name));
		Remarks.print(spec, ImageFiles.remark(opened));
		return opened;
	}

	private void write(final ObjectSlices objects, final Path folder)
		throws IOException
	{
		Folders.make(folder);
		final String name = ImageNames.objects(objects.title());
		final Path csv = folder.resolve(name + ".csv");
		final Path tif = folder.resolve(name + ".tif");
		final KeptInputs inputs = new KeptInputs(labels, image);
		inputs.check(csv);
		inputs.check(tif);
		final CsvTable table = new CsvTable("Image", "Object");
		table.addAll(objects.rows());
		table.write(csv);
		ImageFiles.writeTiff(objects.image(), tif);
		spec.commandLine().getOut().println(csv);
		spec.commandLine().getOut().println(tif);
	}
}
