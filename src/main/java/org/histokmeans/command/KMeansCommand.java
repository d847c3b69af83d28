
package org.histokmeans.command;

import java.io.IOException;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.segment.SegmentOptions;
import org.scijava.plugin.Parameter;
import org.scijava.widget.Button;

/**
 * A command that clusters with one K. SciJava puts these inputs before those of
 * the subclass.
 */
public abstract class KMeansCommand extends HistologyCommand {

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

	@Parameter(label = "Start from codebook", style = "open", required = false,
		persist = false,
		description = "Its clusters are the first centroids, in one attempt; " +
			"empty: they are chosen by seeding.")
	private String start = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseStart",
		description = "Choose the codebook to start from.")
	private Button startbrowser;

	/**
	 * Without smoothing, which is no matter of the fit.
	 *
	 * @throws IllegalArgumentException with a sentence, if a value is out of
	 *           range
	 * @throws IOException with a sentence, if there is no codebook to start from
	 */
	final SegmentOptions options() throws IOException {
		final KMeansOptions kmeans = KMeansOptions.DEFAULT.withK(k).withSeeding(
			Seeding.named(seeding)).withAttempts(attempts).withIterations(iterations)
			.withTolerance(tolerance).withSeed(seed);
		final GlassRule rule = GlassRule.atLeast(glasslevel);
		return SegmentOptions.DEFAULT.with(kmeans).with(ColorSpaces.named(
			colorspace)).with(StainVectors.of(stains)).with(glass ? rule
				: GlassRule.NONE).startingFrom(PathInput.isEmpty(start) ? null
					: PathInput.codebook(start));
	}

	/** Called by the dialog's button. */
	void browseStart() {
		start = FileChooser.OPEN.choose("Start from codebook", start);
	}
}
