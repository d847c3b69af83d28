
package org.histokmeans.cli;

import org.histokmeans.segment.SegmentOptions;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that clusters with one K. */
final class KMeansArguments {

	@Option(names = "--k", paramLabel = "N", defaultValue = "3",
		description = "Number of clusters, 1 to 65535 (${DEFAULT-VALUE}).")
	private int k;

	@Mixin
	private ClusteringArguments clustering;

	/**
	 * @throws Failure with a sentence, if a value is out of range
	 */
	SegmentOptions options() {
		return clustering.options(k);
	}
}
