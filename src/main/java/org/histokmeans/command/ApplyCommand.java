
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.codebook.StoredCodebook;
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
 * K-Means Apply Codebook...: labels the active image with a codebook, without
 * fitting, so that a label means the same color on every image.
 *
 * <pre>
 * run("K-Means Apply Codebook...", "codebook=[/data/shared.json]");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + ApplyCommand.LABEL,
	description = "Labels an H&E image with a given codebook.")
public class ApplyCommand extends HistologyCommand implements Previewed,
	Segmenting
{

	static final String LABEL = "K-Means Apply Codebook...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Codebook", style = "open", persist = false,
		description = "A .json file, or a quantized .png that has one in it.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose the codebook.")
	private Button browse;

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

	@Parameter(label = "Compare with the image's own fit", persist = false,
		description = "Says how well the codebook fits; takes as long as a fit.")
	private boolean fit = true;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Parameter(type = ItemIO.OUTPUT, label = "Overlay image")
	private ImagePlus overlayimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Quantized image")
	private ImagePlus quantizedimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Label image")
	private ImagePlus labelimage;

	@Override
	protected void execute(final Workers workers) throws IOException {
		final LabelColors colors = LabelColors.named(lut);
		final ImageSegmenter segmenter = new ImageSegmenter(options(), workers);
		final StoredCodebook stored = PathInput.codebook(codebook);
		final SegmentedImage result = segmenter.apply(image, stored, fit);
		final WantedPictures pictures = new WantedPictures(result, colors, workers);
		overlayimage = pictures.overlay(overlay);
		quantizedimage = pictures.quantized(quantized);
		labelimage = pictures.labels(labels);
		pictures.addLegend(legend, overlayimage, labelimage);
		workers.stopIfCanceled();
		Tables.show(result.report());
		if (!result.remark().isEmpty()) IJ.log(result.remark());
	}

	private SegmentOptions options() {
		return SegmentOptions.DEFAULT.withSmoothing(smoothing);
	}

	@Override
	protected List<ImagePlus> images() {
		return Arrays.asList(overlayimage, quantizedimage, labelimage);
	}

	@Override
	protected void checkInputs() throws IOException {
		PathInput.codebook(codebook);
		options();
	}

	@Override
	public Look look() {
		final String path = codebook;
		return Look.applying(() -> PathInput.codebook(path), options(), LabelColors
			.named(lut));
	}

	@Override
	public void know(final KnownFit fit) {
		// nothing is fitted that was seen
	}

	@Override
	protected String title() {
		return LABEL;
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
