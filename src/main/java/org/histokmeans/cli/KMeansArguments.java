
package org.histokmeans.cli;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.segment.SegmentOptions;

import picocli.CommandLine.Option;

/** The options of every command that clusters; names as in macros. */
final class KMeansArguments {

	@Option(names = "--k", paramLabel = "N", defaultValue = "3",
		description = "Number of clusters, 1 to 65535 (${DEFAULT-VALUE}).")
	private int k;

	@Option(names = "--colorspace", paramLabel = "NAME", defaultValue = "RGB",
		description = "Where distances are measured: RGB, Lab, ab, OD or HE " +
			"(${DEFAULT-VALUE}).")
	private String colorspace;

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
	 * @throws Failure with a sentence, if a value is out of range
	 */
	SegmentOptions options() {
		try {
			return SegmentOptions.DEFAULT.with(ColorSpaces.named(colorspace)).with(
				KMeansOptions.DEFAULT.withK(k).withSeeding(Seeding.named(seeding))
					.withAttempts(attempts).withIterations(iterations).withTolerance(
						tolerance).withSeed(seed));
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
	}
}
