
package org.histokmeans.cli;

import org.histokmeans.codebook.Weight;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.OutputText;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of train, apply and whole slides that a job on many machines has,
 * too, and how such a job is run as a command.
 */
public final class CohortArguments {

	@Mixin
	private KMeansArguments kmeans;

	@Mixin
	private SmoothingArgument smoothing;

	@Mixin
	private WeightArgument weight;

	@Option(names = "--level", paramLabel = "N", defaultValue = "" +
		SlideText.Level.DEFAULT, description = SlideText.Level.MEANING +
			OptionText.OR_DEFAULT)
	private int level;

	@Option(names = "--labels", paramLabel = "true|false", arity = "0..1",
		defaultValue = "" + OutputText.Labels.DEFAULT, fallbackValue = "true",
		description = OutputText.Labels.WRITE + OptionText.OR_DEFAULT)
	private boolean labels;

	@Option(names = "--fit", paramLabel = "true|false", arity = "0..1",
		defaultValue = "true", fallbackValue = "true",
		description = "Make each slide's own fit, to say how well the codebook " +
			"suits it (${DEFAULT-VALUE}).")
	private boolean fit;

	/**
	 * Runs a command that stands elsewhere as if it was one of these.
	 *
	 * @param command with picocli's annotations
	 * @return the exit code
	 */
	public static int execute(final Object command, final String... args) {
		return Main.execute(new picocli.CommandLine(command), args);
	}

	/** An exception that ends the command: its arguments are wrong. */
	public static RuntimeException wrong(final String sentence) {
		return Failure.wrongArguments(sentence);
	}

	/**
	 * @throws RuntimeException that ends the command with a sentence, if a value
	 *           is out of range
	 */
	public SegmentOptions options() {
		return smoothing.with(kmeans.options());
	}

	/**
	 * @throws RuntimeException that ends the command with a sentence, if it is
	 *           another word
	 */
	public Weight weight() {
		return weight.weight();
	}

	/** Of the slides, 0 for the largest. */
	public int level() {
		return level;
	}

	public boolean labels() {
		return labels;
	}

	public boolean fit() {
		return fit;
	}
}
