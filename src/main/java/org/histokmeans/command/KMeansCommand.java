
package org.histokmeans.command;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.file.Folders;
import org.histokmeans.preview.Look;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.widget.Button;

/**
 * A command that clusters with one K. SciJava puts these inputs before those of
 * the subclass.
 */
public abstract class KMeansCommand extends HistologyCommand implements
	Segmenting
{

	@Parameter(label = OptionText.K.LABEL, attrs = @Attr(name = Place.SLIDER,
		value = "2-12"), min = "" + OptionText.K.MIN, max = "" + OptionText.K.MAX,
		stepSize = "1", persist = false, description = OptionText.K.MEANING +
			OptionText.END)
	private int k = OptionText.K.DEFAULT;

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

	@Parameter(label = OptionText.Seeding.LABEL, persist = false, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.NEEDS, value = "start=") },
		description = OptionText.Seeding.MEANING + OptionText.END)
	private String seeding = OptionText.Seeding.DEFAULT;

	@Parameter(label = OptionText.Attempts.LABEL, attrs = { @Attr(
		name = Place.ADVANCED), @Attr(name = Place.NEEDS,
			value = "seeding!=deterministic start=") }, min = "" +
				OptionText.Attempts.MIN, stepSize = "1", persist = false,
		description = OptionText.Attempts.MEANING + OptionText.END)
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
			value = "seeding!=deterministic start=") }, stepSize = "1",
		persist = false, description = OptionText.Seed.MEANING + OptionText.END)
	private long seed = OptionText.Seed.DEFAULT;

	@Parameter(label = OptionText.Start.LABEL, attrs = @Attr(
		name = Place.ADVANCED), style = "open", required = false, persist = false,
		description = OptionText.Start.MEANING + OptionText.END)
	private String start = OptionText.Start.DEFAULT;

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browseStart",
		description = "Choose the codebook to start from.")
	private Button startbrowser;

	/**
	 * Without smoothing, which follows the fit.
	 *
	 * @throws IllegalArgumentException with a sentence, if a value is out of
	 *           range
	 * @throws IOException with a sentence, if there is no codebook to start from
	 */
	final SegmentOptions options() throws IOException {
		return options(0).read();
	}

	/**
	 * What the options are now; the codebook is read when they are asked for.
	 *
	 * @throws IllegalArgumentException with a sentence, if a value is out of
	 *           range
	 */
	final Look.Reader<SegmentOptions> options(final int smoothing) {
		final SegmentOptions seeded = seeded().withSmoothing(smoothing);
		final String path = start;
		return () -> PathInput.isEmpty(path) ? seeded : seeded.startingFrom(
			PathInput.codebook(path));
	}

	/**
	 * @return null if the text is empty: nothing is to be saved
	 * @throws IllegalArgumentException with a sentence, if a codebook cannot be
	 *           saved there, or the one to start from would be lost
	 */
	final Path codebookToSave(final String text) {
		final Path file = PathInput.codebookToSave(text);
		if (file != null && !PathInput.isEmpty(start) && Folders.real(file).equals(
			Folders.real(PathInput.path(start)))) throw new IllegalArgumentException(
				String.format(Messages.START_WOULD_BE_LOST, start));
		return file;
	}

	/** The path of the codebook to start from; empty for none. */
	final String start() {
		return start;
	}

	private SegmentOptions seeded() {
		final KMeansOptions kmeans = KMeansOptions.DEFAULT.withK(k).withSeeding(
			Seeding.named(seeding)).withAttempts(attempts).withIterations(iterations)
			.withTolerance(tolerance).withSeed(seed);
		return SegmentOptions.DEFAULT.with(kmeans).with(ColorSpaces.named(
			colorspace)).with(StainVectors.of(stains)).with(GlassRule.named(glass,
				glasslevel));
	}

	@Override
	protected void checkInputs() throws IOException {
		options();
	}

	/** Called by the dialog's button. */
	void browseStart() {
		start = FileChooser.OPEN.choose("Start from codebook", start);
	}
}
