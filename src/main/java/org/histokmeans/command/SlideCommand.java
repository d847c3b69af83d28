
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.histokmeans.file.KeptFiles;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagefile.ReadableFile;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SlideResult;
import org.histokmeans.imagej.Tables;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.LabelFormat;
import org.histokmeans.slide.Tiling;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.OutputText;
import org.histokmeans.text.SlideMessages;
import org.histokmeans.text.SlideText;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Whole Slide...: a slide that need not fit into memory, from a file
 * into files. A small picture of its classes and the tables are shown.
 *
 * <pre>
 * run("K-Means Whole Slide...", "slide=[/data/a.svs] out=[/data/results] k=3");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + SlideCommand.LABEL,
	description = "Segments a whole slide, tile by tile, in little memory.")
public class SlideCommand extends KMeansCommand {

	static final String LABEL = "K-Means Whole Slide...";

	@Parameter(label = "Slide", attrs = @Attr(name = Place.FIRST), style = "open",
		persist = false,
		description = "A tiled TIFF, SVS, or what OpenSlide reads.")
	private String slide = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseSlide", description = "Choose the slide.")
	private Button slidebrowser;

	@Parameter(label = "Output folder", attrs = { @Attr(name = Place.FIRST),
		@Attr(name = Place.ALONE) }, style = "directory", persist = false,
		description = "For the files, made if missing.")
	private String out = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseOut", description = "Choose the output folder.")
	private Button outbrowser;

	@Parameter(label = SlideText.Level.LABEL, attrs = { @Attr(name = Place.FIRST),
		@Attr(name = Place.OWN) }, min = "0", stepSize = "1", persist = false,
		description = SlideText.Level.MEANING + OptionText.END)
	private int level = SlideText.Level.DEFAULT;

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

	@Parameter(label = SlideText.Within.LABEL, style = "open", required = false,
		persist = false, attrs = @Attr(name = Place.OWN),
		description = SlideText.Within.MEANING + OptionText.END)
	private String within = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseWithin", description = "Choose the file of areas.")
	private Button withinbrowser;

	@Parameter(label = OutputText.Labels.WRITE, persist = false,
		description = OutputText.Labels.MEANING + OptionText.END)
	private boolean labels = OutputText.Labels.DEFAULT;

	@Parameter(label = SlideText.Format.LABEL, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.NEEDS, value = "labels=true") },
		choices = { SlideText.Format.DEFAULT, SlideText.Format.OME },
		persist = false, description = SlideText.Format.MEANING + OptionText.END)
	private String format = SlideText.Format.DEFAULT;

	@Parameter(label = OutputText.SaveCodebook.WRITE, persist = false,
		description = OutputText.SaveCodebook.MEANING + OptionText.END)
	private boolean savecodebook = OutputText.SaveCodebook.DEFAULT;

	@Parameter(label = "Given codebook", style = "open", required = false,
		persist = false,
		description = "Applied to the slide; empty: it gets its own.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose a codebook.")
	private Button browse;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Parameter(type = ItemIO.OUTPUT, label = "Overview")
	private ImagePlus overviewimage;

	@Override
	protected void execute(final Workers workers) throws IOException {
		checkKept();
		final SlideResult result = job().slide(file(), level, folder(), workers);
		overviewimage = ImageFiles.open(result.overview());
		Tables.show(result);
		if (!result.remark().isEmpty()) IJ.log(result.remark());
		IJ.log(String.format(BatchMessages.FILES_ARE_IN, folder()));
	}

	private SegmentJob job() throws IOException {
		final SegmentOptions options = options().withSmoothing(smoothing);
		return new SegmentJob(options, files()).with(tiling()).applying(PathInput
			.isEmpty(codebook) ? null : PathInput.codebook(codebook), true).within(
				PathInput.areas(within).of(String.valueOf(file().getFileName()))
					.read());
	}

	private Tiling tiling() {
		final Tiling tiling = Tiling.DEFAULT.sampling(sample).writing(LabelFormat
			.named(format));
		if (tiling.sample() > 1 && !PathInput.isEmpty(codebook))
			throw new IllegalArgumentException(SlideMessages.SAMPLE_OF_NOTHING);
		return tiling;
	}

	private ResultChoice files() {
		return ResultChoice.NONE.with(ResultKind.LABELS, labels).with(
			ResultKind.CODEBOOK, savecodebook);
	}

	/** Nothing that is read may be overwritten. */
	private void checkKept() throws IOException {
		final KeptFiles kept = new KeptFiles();
		for (final String input : new String[] { slide, codebook, start(),
			within })
		{
			if (!PathInput.isEmpty(input)) kept.add(PathInput.path(input), input);
		}
		final String base = ImageNames.base(String.valueOf(file().getFileName()));
		for (final Path path : ResultFiles.possible(folder(), base, files())) {
			final String lost = kept.lostBy(path);
			if (lost != null) throw new IllegalArgumentException(String.format(
				Messages.OTHER_FOLDER, lost));
		}
	}

	private Path file() throws IOException {
		if (PathInput.isEmpty(slide)) throw new IllegalArgumentException(
			SlideMessages.WHICH_SLIDE);
		final Path file = PathInput.path(slide);
		ReadableFile.check(file);
		return file;
	}

	private Path folder() {
		if (PathInput.isEmpty(out)) throw new IllegalArgumentException(
			SlideMessages.WHICH_OUT);
		return PathInput.path(out);
	}

	@Override
	protected List<ImagePlus> images() {
		return Collections.singletonList(overviewimage);
	}

	@Override
	protected void checkInputs() throws IOException {
		file();
		folder();
		checkKept();
		job();
	}

	@Override
	protected String title() {
		return LABEL;
	}

	/** Called by the dialog's button. */
	void browseSlide() {
		slide = FileChooser.OPEN.choose("Slide", slide);
	}

	/** Called by the dialog's button. */
	void browseOut() {
		out = FileChooser.DIRECTORY.choose("Output folder", out);
	}

	/** Called by the dialog's button. */
	void browseWithin() {
		within = FileChooser.OPEN.choose("Areas", within);
	}

	/** Called by the dialog's button. */
	void browse() {
		codebook = FileChooser.OPEN.choose("Codebook", codebook);
	}

	/** Called by the dialog's button. */
	void help() {
		Help.show(LABEL);
	}
}
