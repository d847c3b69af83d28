
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.batch.FolderImages;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.codebook.Weight;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.imagej.ImageSource;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SourceImage;
import org.histokmeans.imagej.Tables;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.measure.TrainedImage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.slide.Tiling;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.SlideMessages;
import org.histokmeans.text.SlideText;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Train Codebook...: one codebook for all images of a folder, or for
 * all open images. The Results table gets a row for each.
 *
 * <pre>
 * run("K-Means Train Codebook...", "k=3 folder=[/data/slides] weight=equal " +
 * 	"codebook=[/data/shared.json]");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + TrainCommand.LABEL,
	description = "Trains one codebook on many H&E images.")
public class TrainCommand extends KMeansCommand {

	static final String LABEL = "K-Means Train Codebook...";

	@Parameter(label = "Folder of images", attrs = { @Attr(name = Place.FIRST),
		@Attr(name = Place.OWN) }, style = "directory", required = false,
		persist = false, description = "Empty: all open images.")
	private String folder = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseFolder", description = "Choose the folder.")
	private Button folderbrowser;

	@Parameter(label = SlideText.Within.LABEL, style = "directory",
		required = false, persist = false, attrs = { @Attr(name = Place.FIRST),
			@Attr(name = Place.OWN) }, description = SlideText.Within.MANY +
				OptionText.END)
	private String within = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseWithin", description = "Choose the folder of areas.")
	private Button withinbrowser;

	@Parameter(label = "Weight", choices = { "pixels", "equal" }, persist = false,
		description = "What counts alike: every pixel, or every image.")
	private String weight = "pixels";

	@Parameter(label = "Save codebook as", style = "save", persist = false,
		description = "A JSON file of the clusters.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose where to save the codebook.")
	private Button browse;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Override
	protected void execute(final Workers workers) throws IOException {
		final SharedTraining training = new SharedTraining(options(), Weight.named(
			weight), workers);
		final Path file = fileToSave();
		final List<HistogramSource> sources = sources();
		training.addAll(sources);
		final Codebook trained = training.codebook();
		final List<TrainedImage> figures = training.figures(trained, sources);
		CodebookFile.write(trained, file);
		final String remark = SharedTraining.remark(trained, String.valueOf(file
			.getFileName()));
		if (!remark.isEmpty()) IJ.log(remark);
		for (final TrainedImage image : figures) {
			Tables.show(image);
			if (!image.remark().isEmpty()) IJ.log(image.remark());
		}
	}

	private List<HistogramSource> sources() throws IOException {
		final ImageAreas areas = PathInput.areas(within);
		if (!PathInput.isEmpty(folder)) return imagesOf(PathInput.path(folder),
			areas);
		if (!PathInput.isEmpty(within)) throw new IllegalArgumentException(
			SlideMessages.WITHIN_OPEN);
		return openImages();
	}

	private Path fileToSave() {
		final Path file = codebookToSave(codebook);
		if (file == null) throw new IllegalArgumentException(
			Messages.NO_CODEBOOK_TO_SAVE);
		return file;
	}

	/** Without those that K-Means itself made. */
	private static List<HistogramSource> openImages() {
		final List<HistogramSource> sources = new ArrayList<>();
		final List<String> leftOut = new ArrayList<>();
		final int[] ids = WindowManager.getIDList();
		for (int i = 0; ids != null && i < ids.length; i++) {
			final ImagePlus image = WindowManager.getImage(ids[i]);
			final String title = image.getTitle();
			if (ResultKind.isOutput(title) || ImageNames.isMontage(title) ||
				!SourceImage.title(image).isEmpty()) leftOut.add(title);
			else sources.add(new ImageSource(image));
		}
		report(FolderImages.remark(leftOut));
		if (sources.isEmpty()) throw new IllegalArgumentException(
			Messages.NO_OPEN_IMAGES);
		return sources;
	}

	/** An image may only be named as if K-Means had made it: say so. */
	private static void report(final String remark) {
		if (!remark.isEmpty()) IJ.log(remark);
	}

	private static List<HistogramSource> imagesOf(final Path path,
		final ImageAreas areas) throws IOException
	{
		final List<HistogramSource> sources = new ArrayList<>();
		final FolderImages found = new FolderImages(path);
		report(found.remark());
		areas.checkedFor(found.images().size());
		for (final Path image : found.images()) {
			final String name = image.getFileName().toString();
			sources.add(ImageSource.of(name, image, Tiling.DEFAULT, areas.of(name)));
		}
		return sources;
	}

	@Override
	protected void checkInputs() throws IOException {
		super.checkInputs();
		fileToSave();
	}

	@Override
	protected String title() {
		return LABEL;
	}

	/** Called by the dialog's button. */
	void browseFolder() {
		folder = FileChooser.DIRECTORY.choose("Folder of images", folder);
	}

	/** Called by the dialog's button. */
	void browse() {
		codebook = FileChooser.SAVE.choose("Save codebook", codebook);
	}

	/** Called by the dialog's button. */
	void browseWithin() {
		within = FileChooser.DIRECTORY.choose("Folder of areas", within);
	}

	/** Called by the dialog's button. */
	void help() {
		Help.show(LABEL);
	}
}
