
package org.histokmeans.command;

import ij.IJ;

import java.io.IOException;

import org.histokmeans.batch.BatchOptions;
import org.histokmeans.batch.BatchRun;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.parallel.Workers;
import org.histokmeans.slide.LabelFormat;
import org.histokmeans.slide.Tiling;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.OutputText;
import org.histokmeans.text.SlideMessages;
import org.histokmeans.text.SlideText;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Batch...: the files of all images of a folder.
 *
 * <pre>
 * run("K-Means Batch...", "k=3 folder=[/data/slides] out=[/data/results]");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + BatchCommand.LABEL,
	description = "Segments all H&E images of a folder. What an earlier run " +
		"did is kept.")
public class BatchCommand extends KMeansCommand {

	static final String LABEL = "K-Means Batch...";

	@Parameter(label = "Folder of images", attrs = @Attr(name = Place.FIRST),
		style = "directory", persist = false,
		description = "All images in it are segmented.")
	private String folder = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseFolder", description = "Choose the folder of images.")
	private Button browsefolder;

	@Parameter(label = "Output folder", attrs = { @Attr(name = Place.FIRST),
		@Attr(name = Place.ALONE) }, style = "directory", persist = false,
		description = "For the files; not inside the folder of images.")
	private String out = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseOut", description = "Choose the output folder.")
	private Button browseout;

	@Parameter(label = "Pattern of names", attrs = @Attr(name = Place.FIRST),
		persist = false, description = "Which images: * stands for anything.")
	private String pattern = BatchOptions.PATTERN;

	@Parameter(label = "Folders within", attrs = @Attr(name = Place.FIRST),
		persist = false, description = "Search the folders within the folder, too.")
	private boolean recursive = false;

	@Parameter(label = SlideText.Sample.LABEL, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.OWN), @Attr(name = Place.NEEDS,
			value = "codebook=") }, min = "1", stepSize = "1", persist = false,
		description = SlideText.Sample.MEANING + OptionText.END)
	private int sample = SlideText.Sample.DEFAULT;

	@Parameter(label = OptionText.Smoothing.LABEL, min = "" +
		OptionText.Smoothing.MIN, max = "" + OptionText.Smoothing.MAX,
		stepSize = "1", persist = false,
		description = OptionText.Smoothing.MEANING + OptionText.END)
	private int smoothing = OptionText.Smoothing.DEFAULT;

	@Parameter(label = SlideText.Within.LABEL, style = "directory",
		required = false, persist = false, attrs = { @Attr(name = Place.FIRST),
			@Attr(name = Place.OWN) }, description = SlideText.Within.MANY +
				OptionText.END)
	private String within = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseWithin", description = "Choose the folder of areas.")
	private Button withinbrowser;

	@Parameter(label = OutputText.Labels.WRITE, persist = false,
		description = OutputText.Labels.MEANING + OptionText.END)
	private boolean labels = OutputText.Labels.DEFAULT;

	@Parameter(label = SlideText.Format.LABEL, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.NEEDS, value = "labels=true") },
		choices = { SlideText.Format.DEFAULT, SlideText.Format.OME },
		persist = false, description = SlideText.Format.MEANING + OptionText.END)
	private String format = SlideText.Format.DEFAULT;

	@Parameter(label = OutputText.Quantized.WRITE, persist = false,
		description = OutputText.Quantized.MEANING + OptionText.END)
	private boolean quantized = OutputText.Quantized.DEFAULT;

	@Parameter(label = OutputText.SaveCodebook.WRITE, persist = false,
		description = OutputText.SaveCodebook.MEANING + OptionText.END)
	private boolean savecodebook = OutputText.SaveCodebook.DEFAULT;

	@Parameter(label = OutputText.Palette.WRITE, persist = false,
		description = OutputText.Palette.MEANING + OptionText.END)
	private boolean palette = OutputText.Palette.DEFAULT;

	@Parameter(label = "Given codebook", style = "open", required = false,
		persist = false,
		description = "One codebook for all images; empty: each has its own.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose a codebook.")
	private Button browse;

	@Parameter(label = "Train one for all", persist = false,
		description = "Train one codebook on all images first.")
	private boolean shared = false;

	@Parameter(label = "Do all again", persist = false,
		description = "Also what an earlier run did.")
	private boolean force = false;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Override
	protected void execute(final Workers workers) throws IOException {
		final BatchOptions batch = batch();
		IJ.log(new BatchRun(batch, workers.progress(), new BatchStages(workers
			.progress())).run() + " " + String.format(BatchMessages.FILES_ARE_IN, out
				.trim()));
	}

	private BatchOptions batch() throws IOException {
		if (PathInput.isEmpty(folder)) throw new IllegalArgumentException(
			BatchMessages.WHICH_FOLDER);
		if (PathInput.isEmpty(out)) throw new IllegalArgumentException(
			SlideMessages.WHICH_OUT);
		return BatchOptions.of(PathInput.path(folder), PathInput.path(out))
			.withPattern(pattern).recursive(recursive).with(options().withSmoothing(
				smoothing)).with(files()).withCodebook(PathInput.isEmpty(codebook)
					? null : PathInput.path(codebook)).shared(shared).force(force).with(
						Tiling.DEFAULT.sampling(sample).writing(LabelFormat.named(format)))
			.with(PathInput.areas(within));
	}

	private ResultChoice files() {
		return ResultChoice.NONE.with(ResultKind.LABELS, labels).with(
			ResultKind.QUANTIZED, quantized).with(ResultKind.CODEBOOK, savecodebook)
			.with(ResultKind.PALETTE, palette);
	}

	@Override
	protected void checkInputs() throws IOException {
		batch();
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
	void browseOut() {
		out = FileChooser.DIRECTORY.choose("Output folder", out);
	}

	/** Called by the dialog's button. */
	void browse() {
		codebook = FileChooser.OPEN.choose("Codebook", codebook);
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
