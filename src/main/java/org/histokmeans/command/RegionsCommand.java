
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
import org.histokmeans.imagej.LabelImage;
import org.histokmeans.imagej.RegionExport;
import org.histokmeans.imagej.SmallestArea;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Each;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Export Regions...: the outlines of each class of the active label
 * image, for QuPath or for ImageJ.
 *
 * <pre>
 * run("K-Means Export Regions...", "out=[/data/a.geojson] each=object");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + RegionsCommand.LABEL,
	description = "Writes the outlines of each class of a label image.")
public class RegionsCommand extends LabelImageCommand {

	static final String LABEL = "K-Means Export Regions...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Write to", style = "regions", required = false,
		persist = false,
		description = "A file that ends in .geojson, for QuPath, or in .zip, ROIs " +
			"for ImageJ; empty: none is written.")
	private String out = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose the file.")
	private Button browse;

	@Parameter(label = "Add to ROI Manager", persist = false,
		description = "Where ImageJ has windows.")
	private boolean rois = true;

	@Parameter(label = OptionText.Each.LABEL, choices = { "class", "object" },
		persist = false, description = OptionText.Each.MEANING + OptionText.END)
	private String each = OptionText.Each.DEFAULT;

	@Parameter(label = OptionText.MinArea.LABEL, required = false,
		persist = false, description = OptionText.MinArea.MEANING + OptionText.END)
	private String minarea = OptionText.MinArea.DEFAULT;

	@Parameter(label = OptionText.Fill.LABEL, persist = false,
		description = OptionText.Fill.MEANING + OptionText.END)
	private boolean fill = OptionText.Fill.DEFAULT;

	@Parameter(label = OptionText.Simplify.LABEL, min = "0", stepSize = "0.5",
		style = "format:0.##", persist = false,
		description = OptionText.Simplify.MEANING + OptionText.END)
	private double simplify = OptionText.Simplify.DEFAULT;

	@Parameter(label = OptionText.ClassesFrom.LABEL, style = "open",
		required = false, persist = false,
		description = OptionText.ClassesFrom.MEANING + OptionText.END)
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseCodebook", description = "Choose the codebook.")
	private Button codebookbrowser;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Override
	protected void execute(final Workers workers) throws IOException {
		check(image);
		final Path file = file();
		final LabelImage labels = new LabelImage(image, codebook());
		final RegionExport export = new RegionExport(labels, options(labels),
			workers);
		final List<Roi> made = new ArrayList<>();
		if (!isManaged()) export.write(file);
		else if (file == null) export.rois(made::add);
		else export.write(file, made::add);
		made.forEach(roi -> RoiManager.getRoiManager().addRoi(roi));
	}

	private Path file() {
		if (PathInput.isEmpty(out)) {
			if (isManaged()) return null;
			throw new IllegalArgumentException(Messages.NO_REGIONS_FILE);
		}
		final Path file = PathInput.path(out);
		RegionExport.check(file);
		return file;
	}

	private Codebook codebook() throws IOException {
		return PathInput.isEmpty(codebook) ? null : PathInput.codebook(codebook)
			.codebook();
	}

	private RegionOptions options(final LabelImage labels) {
		return RegionOptions.DEFAULT.with(Each.named(each)).withMinArea(
			new SmallestArea(minarea).pixels(labels)).withFill(fill).withSimplify(
				simplify);
	}

	/** A manager is a window. */
	private boolean isManaged() {
		return rois && !Caller.isHeadless() && !Interpreter.isBatchMode() && IJ
			.getInstance() != null;
	}

	@Override
	protected void checkInputs() throws IOException {
		file();
		options(new LabelImage(image, codebook()));
	}

	@Override
	protected String title() {
		return LABEL;
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
