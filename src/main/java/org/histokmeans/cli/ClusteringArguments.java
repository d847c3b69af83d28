
package org.histokmeans.cli;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.segment.SegmentOptions;

import picocli.CommandLine.Option;

/**
 * The options of every fit, but K; names as in macros.
 */
final class ClusteringArguments {

	@Option(names = "--colorspace", paramLabel = "NAME", defaultValue = "RGB",
		description = "Where distances are measured: RGB, Lab, ab, OD or HE " +
			"(${DEFAULT-VALUE}).")
	private String colorspace;

	@Option(names = "--stains", paramLabel = "VECTORS", defaultValue = "qupath",
		description = "Haematoxylin and eosin for HE: qupath, ruifrok or six " +
			"numbers (${DEFAULT-VALUE}).")
	private String stains;

	@Option(names = "--glass", paramLabel = "true|false", arity = "0..1",
		defaultValue = "false", fallbackValue = "true",
		description = "Leave glass out: label 0 (${DEFAULT-VALUE}).")
	private boolean glass;

	@Option(names = "--glasslevel", paramLabel = "N", defaultValue = "220",
		description = "All channels of glass are at least this, 1 to 255 " +
			"(${DEFAULT-VALUE}).")
	private int glasslevel;

	@Option(names = "--seeding", paramLabel = "NAME", defaultValue = "plusplus",
		description = "plusplus, random or deterministic (${DEFAULT-VALUE}).")
	private String seeding;

	@Option(names = "--attempts", paramLabel = "N", defaultValue = "10",
		description = "Restarts, the best is kept (${DEFAULT-VALUE}).")
	private int attempts;

	@Option(names = "--iterations", paramLabel = "N", defaultValue = "1000",
		description = "Limit for one attempt (${DEFAULT-VALUE}).")
	private int iterations;

	@Option(names = "--tolerance", paramLabel = "X", defaultValue = "0",
		description = "Stop when no centroid moved farther; 0: when nothing " +
			"changes (${DEFAULT-VALUE}).")
	private double tolerance;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "42",
		description = "Random seed (${DEFAULT-VALUE}).")
	private long seed;

	/**
	 * Without smoothing, which is no matter of the fit.
	 *
	 * @param k number of clusters
	 * @throws Failure with a sentence, if a value is out of range
	 */
	SegmentOptions options(final int k) {
		try {
			final GlassRule rule = GlassRule.atLeast(glasslevel);
			return SegmentOptions.DEFAULT.with(kmeans(k)).with(ColorSpaces.named(
				colorspace)).with(StainVectors.of(stains)).with(glass ? rule
					: GlassRule.NONE);
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
