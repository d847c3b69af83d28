
package org.histokmeans.command;

import ij.ImagePlus;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.histokmeans.color.StainVectors;
import org.histokmeans.imagej.LabelImage;
import org.histokmeans.imagej.MeasuredObjects;
import org.histokmeans.imagej.ObjectMeasurer;
import org.histokmeans.imagej.ObjectOptions;
import org.histokmeans.imagej.PresentLabels;
import org.histokmeans.imagej.Tables;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.LabelText;
import org.histokmeans.text.OptionText;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Measure Objects...: a row of figures for each object of a class of
 * the active label image, such as nuclei.
 *
 * <pre>
 * run("K-Means Measure Objects...", "classes=haematoxylin opening=1");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + ObjectsCommand.LABEL,
	description = "Measures the objects of a class: shape, place, color.")
public class ObjectsCommand extends LabelImageCommand {

	static final String LABEL = "K-Means Measure Objects...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = LabelText.Classes.LABEL, persist = false,
		description = LabelText.Classes.MEANING + OptionText.END)
	private String classes = LabelText.Classes.DEFAULT;

	@Parameter(label = "Original image", required = false, persist = false,
		attrs = @Attr(name = Place.OWN),
		description = "Title of the image that the labels were made of; empty: " +
			"the open image of that name.")
	private String original = "";

	@Parameter(label = LabelText.Opening.LABEL, min = "0", stepSize = "0.5",
		style = "format:0.##", persist = false,
		description = LabelText.Opening.MEANING + OptionText.END)
	private double opening = LabelText.Opening.DEFAULT;

	@Parameter(label = LabelText.Fill.LABEL, persist = false,
		description = LabelText.FillObjects.MEANING + OptionText.END)
	private boolean fill = LabelText.Fill.DEFAULT;

	@Parameter(label = LabelText.Watershed.LABEL, persist = false,
		description = LabelText.Watershed.MEANING + OptionText.END)
	private boolean watershed = LabelText.Watershed.DEFAULT;

	@Parameter(label = LabelText.MinSize.LABEL, min = "0", stepSize = "1",
		style = "format:0.##", persist = false,
		description = LabelText.MinSize.MEANING + OptionText.END)
	private double minsize = LabelText.MinSize.DEFAULT;

	@Parameter(label = LabelText.MaxSize.LABEL, min = "0", stepSize = "10",
		style = "format:0.##", persist = false,
		description = LabelText.MaxSize.MEANING + OptionText.END)
	private double maxsize = LabelText.MaxSize.DEFAULT;

	@Parameter(label = OptionText.Stains.LABEL, persist = false,
		description = OptionText.Stains.MEANING + OptionText.END)
	private String stains = OptionText.Stains.DEFAULT;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Parameter(type = ItemIO.OUTPUT, label = "Object image")
	private ImagePlus objectimage;

	@Override
	protected void execute(final Workers workers) {
		check(image);
		final LabelImage labels = new LabelImage(image);
		final ObjectMeasurer measurer = new ObjectMeasurer(options());
		final Collection<Integer> chosen = new PresentLabels(labels).chosen(
			classes);
		final ImagePlus colors = OriginalImage.of(image, original);
		workers.report(Stage.MEASURING, 0);
		final MeasuredObjects objects = workers.aside(() -> measurer.measure(labels,
			chosen, colors));
		workers.report(Stage.WRITING, "table", 0);
		Tables.show(objects, workers);
		objectimage = objects.image();
	}

	private ObjectOptions options() {
		return ObjectOptions.DEFAULT.withOpening(opening).withFill(fill)
			.withWatershed(watershed).withSizes(minsize, maxsize).with(StainVectors
				.of(stains));
	}

	@Override
	protected List<ImagePlus> images() {
		return Collections.singletonList(objectimage);
	}

	@Override
	protected void checkInputs() {
		options();
		new PresentLabels(new LabelImage(image)).chosen(classes);
		OriginalImage.of(image, original);
	}

	@Override
	protected String title() {
		return LABEL;
	}

	/** Called by the dialog's button. */
	void help() {
		Help.show(LABEL);
	}
}
