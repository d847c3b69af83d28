
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.KnownFit;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.imagej.Tables;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.preview.Look;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.OutputText;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Segment...: label image, quantized image and table of the active
 * image.
 *
 * <pre>
 * run("K-Means Segment...", "k=3");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = SegmentCommand.MENU_PATH,
	description = "Segments an H&E image by the colors of its pixels.")
public class SegmentCommand extends KMeansCommand implements Previewed {

	static final String LABEL = "K-Means Segment...";
	static final String MENU_PATH = "Plugins>Segmentation>Histology K-Means>" +
		LABEL;

	private KnownFit known = KnownFit.NONE;

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = OptionText.Smoothing.LABEL, min = "" +
		OptionText.Smoothing.MIN, max = "" + OptionText.Smoothing.MAX,
		stepSize = "1", persist = false,
		description = OptionText.Smoothing.MEANING + OptionText.END)
	private int smoothing = OptionText.Smoothing.DEFAULT;

	@Parameter(label = "Show label image", persist = false,
		description = OutputText.Labels.MEANING + OptionText.END)
	private boolean labels = OutputText.Labels.DEFAULT;

	@Parameter(label = "Show quantized image", persist = false,
		description = OutputText.Quantized.MEANING + OptionText.END)
	private boolean quantized = OutputText.Quantized.DEFAULT;

	@Parameter(label = "Label colors", persist = false, attrs = @Attr(
		name = Place.NEEDS, value = "labels=true|overlay=true"),
		description = "The label image in the colors of its classes, or in colors " +
			"far apart.")
	private String lut = "prototypes";

	@Parameter(label = "Show overlay", persist = false,
		description = "A copy of the image with the labels as an overlay.")
	private boolean overlay = false;

	@Parameter(label = OutputText.Legend.LABEL, persist = false, attrs = @Attr(
		name = Place.NEEDS, value = "labels=true|overlay=true"),
		description = OutputText.Legend.MEANING + OptionText.END)
	private boolean legend = OutputText.Legend.DEFAULT;

	@Parameter(label = "Show palette chart", persist = false,
		description = OutputText.Palette.MEANING + OptionText.END)
	private boolean palette = OutputText.Palette.DEFAULT;

	@Parameter(label = OutputText.Cloud.LABEL, persist = false,
		description = OutputText.Cloud.MEANING + OptionText.END)
	private boolean cloud = OutputText.Cloud.DEFAULT;

	@Parameter(label = "Save codebook as", style = "save", required = false,
		persist = false,
		description = "A JSON file of the clusters; empty: none is written.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose where to save the codebook.")
	private Button browse;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Parameter(type = ItemIO.OUTPUT, label = "Color cloud")
	private ImagePlus cloudimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Palette chart")
	private ImagePlus paletteimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Overlay image")
	private ImagePlus overlayimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Quantized image")
	private ImagePlus quantizedimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Label image")
	private ImagePlus labelimage;

	@Override
	protected void execute(final Workers workers) throws IOException {
		final LabelColors colors = LabelColors.named(lut);
		final ImageSegmenter segmenter = new ImageSegmenter(smoothed(), workers);
		final Path file = codebookToSave(codebook);
		final SegmentedImage result = segmenter.segment(image, known);
		final WantedPictures pictures = new WantedPictures(result, colors, workers);
		cloudimage = pictures.cloud(cloud);
		paletteimage = pictures.palette(palette);
		overlayimage = pictures.overlay(overlay);
		quantizedimage = pictures.quantized(quantized);
		labelimage = pictures.labels(labels);
		pictures.addLegend(legend, overlayimage, labelimage);
		workers.stopIfCanceled();
		if (file != null) CodebookFile.write(result.codebook(), file);
		Tables.show(result.report());
		if (!result.remark().isEmpty()) IJ.log(result.remark());
	}

	@Override
	protected List<ImagePlus> images() {
		return Arrays.asList(cloudimage, paletteimage, overlayimage, quantizedimage,
			labelimage);
	}

	@Override
	protected void checkInputs() throws IOException {
		smoothed();
		codebookToSave(codebook);
	}

	@Override
	protected String title() {
		return LABEL;
	}

	private SegmentOptions smoothed() throws IOException {
		return options(smoothing).read();
	}

	@Override
	public Look look() {
		return Look.fitting(options(smoothing), LabelColors.named(lut));
	}

	@Override
	public void know(final KnownFit fit) {
		known = fit;
	}

	/** Called by the dialog's button. */
	void browse() {
		codebook = FileChooser.SAVE.choose("Save codebook", codebook);
	}

	/** Called by the dialog's button. */
	void help() {
		Help.show(LABEL);
	}
}
