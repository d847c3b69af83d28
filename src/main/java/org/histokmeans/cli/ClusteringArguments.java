
package org.histokmeans.cli;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.OptionText;

import picocli.CommandLine.Option;

/**
 * The options of every fit, but K; names as in macros.
 */
final class ClusteringArguments {

	@Option(names = "--colorspace", paramLabel = "NAME",
		defaultValue = OptionText.ColorSpace.DEFAULT,
		completionCandidates = ColorSpaceNames.class,
		description = OptionText.ColorSpace.MEANING + ": " + OptionText.CHOICES +
			OptionText.OR_DEFAULT)
	private String colorspace;

	@Option(names = "--stains", paramLabel = "VECTORS",
		defaultValue = OptionText.Stains.DEFAULT,
		description = OptionText.Stains.MEANING + OptionText.OR_DEFAULT)
	private String stains;

	@Option(names = "--glass", paramLabel = "true|false|auto", arity = "0..1",
		defaultValue = OptionText.Glass.DEFAULT, fallbackValue = "true",
		preprocessor = OptionalWord.class, completionCandidates = GlassWords.class,
		description = OptionText.Glass.MEANING + OptionText.OR_DEFAULT)
	private String glass;

	@Option(names = "--glasslevel", paramLabel = "N", defaultValue = "" +
		OptionText.GlassLevel.DEFAULT, description = OptionText.GlassLevel.MEANING +
			OptionText.OR_DEFAULT)
	private int glasslevel;

	@Option(names = "--seeding", paramLabel = "NAME",
		defaultValue = OptionText.Seeding.DEFAULT,
		description = OptionText.Seeding.MEANING + OptionText.OR_DEFAULT)
	private String seeding;

	@Option(names = "--attempts", paramLabel = "N", defaultValue = "" +
		OptionText.Attempts.DEFAULT, description = OptionText.Attempts.MEANING +
			OptionText.OR_DEFAULT)
	private int attempts;

	@Option(names = "--iterations", paramLabel = "N", defaultValue = "" +
		OptionText.Iterations.DEFAULT, description = OptionText.Iterations.MEANING +
			OptionText.OR_DEFAULT)
	private int iterations;

	@Option(names = "--tolerance", paramLabel = "X", defaultValue = "" +
		OptionText.Tolerance.DEFAULT, description = OptionText.Tolerance.MEANING +
			OptionText.OR_DEFAULT)
	private double tolerance;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "" +
		OptionText.Seed.DEFAULT, description = OptionText.Seed.MEANING +
			OptionText.OR_DEFAULT)
	private long seed;

	/**
	 * Without smoothing, which follows the fit.
	 *
	 * @param k number of clusters
	 * @throws Failure with a sentence, if a value is out of range
	 */
	SegmentOptions options(final int k) {
		try {
			return SegmentOptions.DEFAULT.with(kmeans(k)).with(ColorSpaces.named(
				colorspace)).with(StainVectors.of(stains)).with(GlassRule.named(glass,
					glasslevel));
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}

	private KMeansOptions kmeans(final int k) {
		return KMeansOptions.DEFAULT.withK(k).withSeeding(Seeding.named(seeding))
			.withAttempts(attempts).withIterations(iterations).withTolerance(
				tolerance).withSeed(seed);
	}
}
