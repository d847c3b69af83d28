
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
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.scijava.ItemIO;
import org.scijava.command.Command;
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
public class CompareCommand extends HistologyCommand {

	static final String LABEL = "K-Means Compare K...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Clusters (several K)", persist = false,
		description = "Numbers of clusters and ranges: 2,3,6,16 or 2-12 or both.")
	private String ks = "2-8";

	@Parameter(label = "Montage", persist = false,
		description = "All results in one picture, each with its figures.")
	private boolean montage = false;

	@Parameter(label = "Color space", choices = { "RGB", "Lab", "ab", "OD",
		"HE" }, persist = false,
		description = "Where distances between colors are measured.")
	private String colorspace = "RGB";

	@Parameter(label = "Stains", persist = false,
		description = "Haematoxylin and eosin vectors for HE: qupath, ruifrok, or " +
			"six numbers: red, green, blue of haematoxylin, then of eosin.")
	private String stains = "qupath";

	@Parameter(label = "Leave glass out", persist = false,
		description = "Near-white pixels are left out and become white.")
	private boolean glass = false;

	@Parameter(label = "Glass level", min = "1", max = "255", stepSize = "1",
		persist = false,
		description = "A pixel is glass when all its channels are at least this.")
	private int glasslevel = GlassRule.DEFAULT_LEVEL;

	@Parameter(label = "Smoothing (px)", min = "0", max = "50", stepSize = "1",
		persist = false,
		description = "Radius of a majority filter on the labels; 0: none.")
	private int smoothing = 0;

	@Parameter(label = "Seeding", choices = { "plusplus", "random",
		"deterministic" }, persist = false,
		description = "How the first centroids are chosen: greedy k-means++, " +
			"random pixels, or variance cut, which needs no chance.")
	private String seeding = "plusplus";

	@Parameter(label = "Attempts", min = "1", stepSize = "1", persist = false,
		description = "Restarts from other first centroids; the best is kept.")
	private int attempts = 10;

	@Parameter(label = "Iterations", min = "1", stepSize = "100", persist = false,
		description = "Limit for one attempt.")
	private int iterations = 1000;

	@Parameter(label = "Tolerance", min = "0", stepSize = "0.1",
		style = "format:0.####", persist = false,
		description = "An attempt ends when no centroid moved farther than " +
			"this; 0: when nothing changes any more.")
	private double tolerance = 0;

	@Parameter(label = "Seed", stepSize = "1", persist = false,
		description = "The same seed gives the same result, always.")
	private long seed = 42;

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
	protected void execute(final Workers workers, final Progress progress) {
		final SegmentOptions options = options();
		final List<Integer> numbers = KList.parse(ks);
		final ComparedImage result = new ImageComparer(options, workers, progress)
			.compare(image, numbers);
		evidenceplot = result.evidencePlot();
		distortionplot = result.distortionPlot();
		montageimage = montage ? result.montage() : null;
		compareimage = result.stack();
		Tables.show(result.report(), image.getTitle());
		IJ.log(result.suggestion());
		if (!result.remark().isEmpty()) IJ.log(result.remark());
	}

	private SegmentOptions options() {
		final KMeansOptions kmeans = KMeansOptions.DEFAULT.withSeeding(Seeding
			.named(seeding)).withAttempts(attempts).withIterations(iterations)
			.withTolerance(tolerance).withSeed(seed);
		final GlassRule rule = GlassRule.atLeast(glasslevel);
		return SegmentOptions.DEFAULT.with(kmeans).with(ColorSpaces.named(
			colorspace)).with(StainVectors.of(stains)).with(glass ? rule
				: GlassRule.NONE).withSmoothing(smoothing);
	}

	@Override
	protected List<ImagePlus> images() {
		return Arrays.asList(evidenceplot, distortionplot, montageimage,
			compareimage);
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
