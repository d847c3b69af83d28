
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Roi;
import ij.macro.Interpreter;
import ij.plugin.frame.RoiManager;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.file.KeptFiles;
import org.histokmeans.imagefile.ReadableFile;
import org.histokmeans.imagej.LabelFile;
import org.histokmeans.imagej.LabelImage;
import org.histokmeans.imagej.RegionExport;
import org.histokmeans.imagej.RegionLabels;
import org.histokmeans.imagej.SmallestArea;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Each;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.LabelText;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.SlideText;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Export Regions...: the outlines of each class of the active label
 * image, or of a file of labels such as that of a slide, for QuPath or for
 * ImageJ.
 *
 * <pre>
 * run("K-Means Export Regions...", "out=[/data/a.geojson] each=object");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + RegionsCommand.LABEL,
	description = "Writes the outlines of each class of a label image.")
public class RegionsCommand extends HistologyCommand {

	static final String LABEL = "K-Means Export Regions...";

	@Parameter(required = false, persist = false)
	private ImagePlus image;

	@Parameter(label = "Label file", style = "open", required = false,
		persist = false, attrs = @Attr(name = Place.OWN),
		description = "A label image or the pyramid of labels of a slide, which " +
			"need not be open; empty: the active label image.")
	private String labels = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseLabels", description = "Choose the labels.")
	private Button labelsbrowser;

	@Parameter(label = SlideText.Level.LABEL, attrs = { @Attr(name = Place.OWN),
		@Attr(name = Place.NEEDS, value = "labels!=") }, min = "0", stepSize = "1",
		persist = false, description = LabelText.LabelLevel.MEANING +
			OptionText.END)
	private int level = SlideText.Level.DEFAULT;

	@Parameter(label = "Write to", style = "regions", required = false,
		persist = false,
		description = "A file that ends in .geojson, for QuPath, or in .zip, ROIs " +
			"for ImageJ; empty: none is written.")
	private String out = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose the file.")
	private Button browse;

	@Parameter(label = "Add to ROI Manager", attrs = @Attr(name = Place.NEEDS,
		value = "labels="), persist = false,
		description = "Where ImageJ has windows, of the active label image.")
	private boolean rois = true;

	@Parameter(label = LabelText.Each.LABEL, choices = { "class", "object" },
		persist = false, description = LabelText.Each.MEANING + OptionText.END)
	private String each = LabelText.Each.DEFAULT;

	@Parameter(label = LabelText.MinArea.LABEL, required = false, persist = false,
		description = LabelText.MinArea.MEANING + OptionText.END)
	private String minarea = LabelText.MinArea.DEFAULT;

	@Parameter(label = LabelText.Fill.LABEL, persist = false,
		description = LabelText.Fill.MEANING + OptionText.END)
	private boolean fill = LabelText.Fill.DEFAULT;

	@Parameter(label = LabelText.Simplify.LABEL, min = "0", stepSize = "0.5",
		style = "format:0.##", persist = false,
		description = LabelText.Simplify.MEANING + OptionText.END)
	private double simplify = LabelText.Simplify.DEFAULT;

	@Parameter(label = LabelText.ClassesFrom.LABEL, style = "open",
		required = false, persist = false,
		description = LabelText.ClassesFrom.MEANING + OptionText.END)
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseCodebook", description = "Choose the codebook.")
	private Button codebookbrowser;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Override
	protected void execute(final Workers workers) throws IOException {
		final Path file = file();
		try (RegionLabels source = isFromFile() ? labelFile().open(codebook(),
			this::remark) : activeLabels())
		{
			export(new RegionExport(source, options().withMinArea(new SmallestArea(
				minarea).pixels(source)), workers.progress()), file);
		}
	}

	private void export(final RegionExport export, final Path file)
		throws IOException
	{
		final List<Roi> made = new ArrayList<>();
		if (!isManaged()) export.write(file);
		else if (file == null) export.rois(made::add);
		else export.write(file, made::add);
		made.forEach(roi -> RoiManager.getRoiManager().addRoi(roi));
	}

	private boolean isFromFile() {
		return !PathInput.isEmpty(labels);
	}

	private LabelFile labelFile() throws IOException {
		final Path path = PathInput.path(labels);
		ReadableFile.check(path);
		return new LabelFile(path, level);
	}

	private LabelImage activeLabels() throws IOException {
		if (image == null || image.getWidth() == 0)
			throw new IllegalArgumentException(LabelMessages.NO_LABELS_TO_EXPORT);
		if (level != 0) throw new IllegalArgumentException(
			LabelMessages.LEVEL_OF_IMAGE);
		return new LabelImage(image, codebook());
	}

	private void remark(final String remark) {
		if (!remark.isEmpty()) IJ.log(remark);
	}

	private Path file() {
		if (PathInput.isEmpty(out)) {
			if (isManaged()) return null;
			throw new IllegalArgumentException(LabelMessages.NO_REGIONS_FILE);
		}
		final Path file = PathInput.path(out);
		RegionExport.check(file);
		checkKept(file);
		return file;
	}

	/** Nothing that is read may be overwritten. */
	private void checkKept(final Path file) {
		final KeptFiles kept = new KeptFiles();
		for (final String input : new String[] { labels, codebook }) {
			if (!PathInput.isEmpty(input)) kept.add(PathInput.path(input), input);
		}
		final String lost = kept.lostBy(file);
		if (lost != null) throw new IllegalArgumentException(String.format(
			Messages.WOULD_BE_LOST_HERE, lost));
	}

	private Codebook codebook() throws IOException {
		return PathInput.isEmpty(codebook) ? null : PathInput.codebook(codebook)
			.codebook();
	}

	private RegionOptions options() {
		return RegionOptions.DEFAULT.with(Each.named(each)).withFill(fill)
			.withSimplify(simplify);
	}

	/** A manager is a window. */
	private boolean isManaged() {
		return rois && !isFromFile() && !Caller.isHeadless() && !Interpreter
			.isBatchMode() && IJ.getInstance() != null;
	}

	@Override
	protected void checkInputs() throws IOException {
		file();
		options();
		new SmallestArea(minarea);
		if (!isFromFile()) activeLabels();
		else if (labelFile().isPyramid()) labelFile().open(codebook(), this::remark)
			.close();
	}

	/** Which labels are meant is known once all inputs are. */
	@Override
	public ImagePlus take(final ImagePlus input) {
		return input;
	}

	@Override
	public void check(final ImagePlus input) {
		// an image that is no label image does no harm beside a file
	}

	@Override
	protected String title() {
		return LABEL;
	}

	/** Called by the dialog's button. */
	void browseLabels() {
		labels = FileChooser.OPEN.choose("Labels", labels);
	}

	/** Called by the dialog's button. */
	void browse() {
		out = FileChooser.REGIONS.choose("Regions", out);
	}

	/** Called by the dialog's button. */
	void browseCodebook() {
		codebook = FileChooser.OPEN.choose("Codebook", codebook);
	}

	/** Called by the dialog's button. */
	void help() {
		Help.show(LABEL);
	}
}
