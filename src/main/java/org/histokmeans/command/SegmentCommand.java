
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Progress;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.cluster.Workers;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.LabelColors;
import org.histokmeans.imagej.Messages;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.imagej.Tables;
import org.histokmeans.segment.SegmentOptions;
import org.scijava.ItemIO;
import org.scijava.command.Command;
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
public class SegmentCommand extends HistologyCommand {

	static final String LABEL = "K-Means Segment...";
	static final String MENU_PATH = "Plugins>Segmentation>Histology K-Means>" +
		LABEL;

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Clusters (K)", min = "1", max = "65535", stepSize = "1",
		persist = false,
		description = "How many classes of color; 3 to 6 suit most H&E images.")
	private int k = 3;

	@Parameter(label = "Color space", choices = { "RGB", "Lab", "ab", "OD",
		"HE" }, persist = false,
		description = "Where distances between colors are measured.")
	private String colorspace = "RGB";

	@Parameter(label = "Stains", persist = false,
		description = "Haematoxylin and eosin vectors for HE: qupath, ruifrok, or " +
			"six numbers: red, green, blue of haematoxylin, then of eosin.")
	private String stains = "qupath";

	@Parameter(label = "Leave glass out", persist = false,
		description = "Near-white pixels get label 0 and count in no percentage.")
	private boolean glass = false;

	@Parameter(label = "Glass level", min = "1", max = "255", stepSize = "1",
		persist = false,
		description = "A pixel is glass when all its channels are at least this.")
	private int glasslevel = GlassRule.DEFAULT_LEVEL;

	@Parameter(label = "Smoothing (px)", min = "0", max = "50", stepSize = "1",
		persist = false,
		description = "Radius of a majority filter on the labels; 0: none.")
	private int smoothing = 0;

	@Parameter(label = "Show label image", persist = false,
		description = "Each pixel has the number of its cluster, 1 the darkest.")
	private boolean labels = true;

	@Parameter(label = "Show quantized image", persist = false,
		description = "Each pixel has the mean color of its cluster.")
	private boolean quantized = true;

	@Parameter(label = "Label colors", choices = { "prototypes", "distinct" },
		persist = false,
		description = "The label image in the colors of its classes, or in colors " +
			"far apart.")
	private String lut = "prototypes";

	@Parameter(label = "Show overlay", persist = false,
		description = "A copy of the image with the labels as an overlay.")
	private boolean overlay = false;

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

	@Parameter(type = ItemIO.OUTPUT, label = "Overlay image")
	private ImagePlus overlayimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Quantized image")
	private ImagePlus quantizedimage;

	@Parameter(type = ItemIO.OUTPUT, label = "Label image")
	private ImagePlus labelimage;

	@Override
	protected void execute(final Workers workers, final Progress progress)
		throws IOException
	{
		final SegmentOptions options = options();
		final LabelColors colors = LabelColors.named(lut);
		final Path file = codebookFile();
		final SegmentedImage result = new ImageSegmenter(options, workers, progress)
			.segment(image);
		if (file != null) CodebookFile.write(result.codebook(), file);
		overlayimage = overlay ? result.overlay(colors) : null;
		quantizedimage = quantized ? result.quantized() : null;
		labelimage = labels ? result.labels(colors) : null;
		Tables.show(result.report());
		if (!result.remark().isEmpty()) IJ.log(result.remark());
	}

	private SegmentOptions options() {
		final KMeansOptions kmeans = KMeansOptions.DEFAULT.withK(k).withSeeding(
			Seeding.named(seeding)).withAttempts(attempts).withIterations(iterations)
			.withTolerance(tolerance).withSeed(seed);
		final GlassRule rule = GlassRule.atLeast(glasslevel);
		return SegmentOptions.DEFAULT.with(kmeans).with(ColorSpaces.named(
			colorspace)).with(StainVectors.of(stains)).with(glass ? rule
				: GlassRule.NONE).withSmoothing(smoothing);
	}

	/** Checked before anything is computed; null if none is wanted. */
	private Path codebookFile() {
		final String path = codebook == null ? "" : codebook.trim();
		if (path.isEmpty()) return null;
		try {
			final Path file = Paths.get(path).toAbsolutePath();
			if (file.getParent() != null && Files.isDirectory(file.getParent())) {
				return file;
			}
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException(String.format(Messages.NO_PATH, path),
				e);
		}
		throw new IllegalArgumentException(String.format(
			Messages.NO_CODEBOOK_FOLDER, path));
	}

	@Override
	protected List<ImagePlus> images() {
		return Arrays.asList(overlayimage, quantizedimage, labelimage);
	}

	@Override
	protected String title() {
		return LABEL;
	}

	/** Called by the dialog's button. */
	void browse() {
		codebook = FileChooser.save("Save codebook", codebook, ".json");
	}

	/** Called by the dialog's button. */
	void help() {
		Help.show(LABEL);
	}
}
