
package org.histokmeans.codebook;

import org.histokmeans.color.Rgb;

/** One entry of a codebook. Immutable. */
public final class Cluster {

	private final String className;
	private final double[] centroid;
	private final int prototype;
	private final long pixels;

	/**
	 * @param className what the cluster means, empty if it has no name
	 * @param centroid in whole numbers of the color space, three axes
	 * @param prototype mean color, packed 0xRRGGBB
	 * @param pixels those of the training
	 */
	Cluster(final String className, final double[] centroid, final int prototype,
		final long pixels)
	{
		this.className = className;
		this.centroid = centroid.clone();
		this.prototype = prototype;
		this.pixels = pixels;
	}

	/** What the cluster means, empty if it has no name. */
	public String className() {
		return className;
	}

	/** The mean RGB of the cluster's pixels, rounded, packed 0xRRGGBB. */
	public int prototype() {
		return prototype;
	}

	/** Such as "#653d78". */
	public String hex() {
		return Rgb.hex(prototype);
	}

	/** Pixels of the training that belong to the cluster. */
	public long pixels() {
		return pixels;
	}

	Cluster named(final String name) {
		return new Cluster(name, centroid, prototype, pixels);
	}

	Cluster counted(final long count) {
		return new Cluster(className, centroid, prototype, count);
	}

	/** Not a copy. */
	double[] centroid() {
		return centroid;
	}
}
