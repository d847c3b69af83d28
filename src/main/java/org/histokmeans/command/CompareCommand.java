
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;

import java.util.Arrays;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.imagej.ComparedImage;
import org.histokmeans.imagej.ImageComparer;
import org.histokmeans.imagej.Tables;
import org.histokmeans.measure.KList;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.OptionText;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Compare K...: the active image with several numbers of clusters, and
 * what speaks for each.
 *
 * <pre>
 * run("K-Means Compare K...", "ks=2-12");
 * </pre>
 *
 * The fields are this class's own, because SciJava would put those of a
 * superclass before {@code ks}.
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + CompareCommand.LABEL,
	description = "Shows which number of clusters suits an H&E image.")
public class CompareCommand extends HistologyCommand implements Segmenting {

	static final String LABEL = "K-Means Compare K...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Clusters (several K)", persist = false,
		description = "Numbers of clusters and ranges: 2,3,6,16 or 2-12 or both.")
	private String ks = "2-8";

	@Parameter(label = OptionText.ColorSpace.LABEL, persist = false,
		description = OptionText.ColorSpace.MEANING + OptionText.END)
	private String colorspace = OptionText.ColorSpace.DEFAULT;

	@Parameter(label = OptionText.Stains.LABEL, attrs = @Attr(
		name = Place.ADVANCED), persist = false,
		description = OptionText.Stains.MEANING + OptionText.END)
	private String stains = OptionText.Stains.DEFAULT;

	@Parameter(label = OptionText.Glass.LABEL, persist = false,
		description = OptionText.Glass.MEANING + OptionText.END)
	private String glass = OptionText.Glass.DEFAULT;

	@Parameter(label = OptionText.GlassLevel.LABEL, attrs = @Attr(
		name = Place.NEEDS, value = "glass=true"), min = "" +
			OptionText.GlassLevel.MIN, max = "" + OptionText.GlassLevel.MAX,
		stepSize = "1", persist = false,
		description = OptionText.GlassLevel.MEANING + OptionText.END)
	private int glasslevel = OptionText.GlassLevel.DEFAULT;

	@Parameter(label = OptionText.Seeding.LABEL, persist = false, attrs = @Attr(
		name = Place.ADVANCED), description = OptionText.Seeding.MEANING +
			OptionText.END)
	private String seeding = OptionText.Seeding.DEFAULT;

	@Parameter(label = OptionText.Attempts.LABEL, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.NEEDS,
			value = "seeding!=deterministic") }, min = "" + OptionText.Attempts.MIN,
		stepSize = "1", persist = false, description = OptionText.Attempts.MEANING +
			OptionText.END)
	private int attempts = OptionText.Attempts.DEFAULT;

	@Parameter(label = OptionText.Iterations.LABEL, attrs = @Attr(
		name = Place.ADVANCED), min = "" + OptionText.Iterations.MIN,
		stepSize = "100", persist = false,
		description = OptionText.Iterations.MEANING + OptionText.END)
	private int iterations = OptionText.Iterations.DEFAULT;

	@Parameter(label = OptionText.Tolerance.LABEL, attrs = @Attr(
		name = Place.ADVANCED), min = "" + OptionText.Tolerance.MIN,
		stepSize = "0.1", style = "format:0.####", persist = false,
		description = OptionText.Tolerance.MEANING + OptionText.END)
	private double tolerance = OptionText.Tolerance.DEFAULT;

	@Parameter(label = OptionText.Seed.LABEL, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.NEEDS,
			value = "seeding!=deterministic") }, stepSize = "1", persist = false,
		description = OptionText.Seed.MEANING + OptionText.END)
	private long seed = OptionText.Seed.DEFAULT;

	@Parameter(label = OptionText.Smoothing.LABEL, min = "" +
		OptionText.Smoothing.MIN, max = "" + OptionText.Smoothing.MAX,
		stepSize = "1", persist = false,
		description = OptionText.Smoothing.MEANING + OptionText.END)
	private int smoothing = OptionText.Smoothing.DEFAULT;

	@Parameter(label = "Montage", persist = false, attrs = @Attr(
		name = Place.DIALOG, value = "true"),
		description = "All results in one picture, each with its figures; the " +
			"suggested K has a frame.")
	private boolean montage = false;

	@Parameter(label = "Stack of all K", persist = false, attrs = @Attr(
		name = Place.DIALOG, value = "false"),
		description = "The original and the result of each K, one after the other.")
	private boolean stack = true;

	@Parameter(label = "Plots", persist = false, attrs = @Attr(
		name = Place.DIALOG, value = "false"),
		description = "Distortion and PSNR, and the other evidence, against K.")
	private boolean plots = true;

	@Parameter(label = "Rows in Results", persist = false, attrs = @Attr(
		name = Place.DIALOG, value = "false"),
		description = "Every figure of each K in the Results table, too.")
	private boolean results = true;

	@Parameter(label = "Help", required = false, persist = false,
		callback = "help", description = "What the options mean.")
	private Button help;

	@Parameter(type = ItemIO.OUTPUT, label = "Plot of the evidence")
	private ImagePlus evidenceplot;

	@Parameter(type = ItemIO.OUTPUT, label = "Plot of the distortion")
	private ImagePlus distortionplot;

	@Parameter(type = ItemIO.OUTPUT, label = "Montage")
	private ImagePlus montageimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Stack of all K")
	private ImagePlus compareimage;

	@Override
	protected void execute(final Workers workers) {
		final SegmentOptions options = options();
		final List<Integer> numbers = KList.parse(ks);
		final ImageComparer comparer = new ImageComparer(options, workers);
		final ComparedImage result = stack ? comparer.compare(image, numbers)
			: comparer.compareForMontage(image, numbers);
		evidenceplot = drawn(plots, "plot", workers, result::evidencePlot);
		distortionplot = drawn(plots, "plot", workers, result::distortionPlot);
		montageimage = drawn(montage, "montage", workers, result::montage);
		compareimage = drawn(stack, "stack", workers, result::stack);
		final String suggestion = workers.aside(result::suggestion);
		Tables.show(result.report(), result.title(), results);
		IJ.log(suggestion);
		if (!result.remark().isEmpty()) IJ.log(result.remark());
	}

	private SegmentOptions options() {
		final KMeansOptions kmeans = KMeansOptions.DEFAULT.withSeeding(Seeding
			.named(seeding)).withAttempts(attempts).withIterations(iterations)
			.withTolerance(tolerance).withSeed(seed);
		return SegmentOptions.DEFAULT.with(kmeans).with(ColorSpaces.named(
			colorspace)).with(StainVectors.of(stains)).with(GlassRule.named(glass,
				glasslevel)).withSmoothing(smoothing);
	}

	@Override
	protected List<ImagePlus> images() {
		return Arrays.asList(evidenceplot, distortionplot, montageimage,
			compareimage);
	}

	@Override
	protected void checkInputs() {
		options();
		KList.parse(ks);
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
