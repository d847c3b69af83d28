
package org.histokmeans.cluster;

/** When a run of Lloyd's algorithm ends that has not converged. */
final class RunLimits {

	/** The run ends when no centroid moved farther. */
	final double tolerance;
	private final int iterations;

	RunLimits(final int iterations, final double tolerance) {
		this.iterations = iterations;
		this.tolerance = tolerance;
	}

	/** No more than so many passes. */
	int passes(final int most) {
		return Math.min(most, iterations);
	}
}
