
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.histokmeans.cluster.Distance;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.Rgb;

/**
 * The trained palette: K prototypes from dark to light, each with its centroid.
 * {@link #encode} turns a color into a label of 1 to K, {@link #decode} a label
 * into its prototype. Immutable, so several threads may use it at once.
 *
 * <pre>
 *
 * Codebook codebook = new CodebookTrainer(options, ColorSpaces.RGB).train(
 * 	histogram).codebook();
 * int prototype = codebook.decode(codebook.encode(0x653d78));
 * </pre>
 *
 * Label 0 stands for pixels that were not analyzed and is decoded as white.
 */
public final class Codebook {

	private final ColorSpace space;
	private final int axes;
	private final List<Cluster> clusters;
	private final double[][] centroids;
	private final Training training;

	Codebook(final ColorSpace space, final List<Cluster> clusters,
		final Training training)
	{
		this.space = space;
		axes = space.axes().length;
		this.clusters = Collections.unmodifiableList(new ArrayList<>(clusters));
		this.centroids = clusters.stream().map(Cluster::centroid).toArray(
			double[][]::new);
		this.training = training;
	}

	/** Number of clusters. */
	public int k() {
		return centroids.length;
	}

	public ColorSpace colorSpace() {
		return space;
	}

	public Training training() {
		return training;
	}

	/** The clusters, the one of label 1 first. */
	public List<Cluster> clusters() {
		return clusters;
	}

	/** The cluster of a label of 1 to K. */
	public Cluster cluster(final int label) {
		return clusters.get(label - 1);
	}

	/** Label of the nearest centroid; of several, the lowest label. */
	public int encode(final int rgb) {
		return Distance.nearest(centroids, coordinate(0, rgb), coordinate(1, rgb),
			coordinate(2, rgb)) + 1;
	}

	/**
	 * Squared distance of a color to the centroid of a label, in units of the
	 * color space.
	 */
	public double squaredDistance(final int rgb, final int label) {
		final double[] c = centroids[label - 1];
		final double unit = space.unit();
		return Distance.squared(coordinate(0, rgb) - c[0], coordinate(1, rgb) -
			c[1], coordinate(2, rgb) - c[2]) / (unit * unit);
	}

	/**
	 * The prototype of a label, packed 0xRRGGBB; white for 0.
	 *
	 * @throws IllegalArgumentException if the codebook has no such label
	 */
	public int decode(final int label) {
		if (label == 0) return Rgb.WHITE;
		if (label < 0 || label > k()) throw new IllegalArgumentException("Label " +
			label + " is not in the codebook, which has labels 1 to " + k() + ".");
		return cluster(label).prototype();
	}

	/** Opaque prototypes by label, white for 0. */
	public int[] palette() {
		final int[] palette = new int[k() + 1];
		for (int label = 0; label < palette.length; label++) {
			palette[label] = Rgb.OPAQUE | decode(label);
		}
		return palette;
	}

	/** Position of a label's centroid, in units of the color space. */
	public double[] centroid(final int label) {
		final double[] position = new double[axes];
		for (int axis = 0; axis < position.length; axis++) {
			position[axis] = centroids[label - 1][axis] / space.unit();
		}
		return position;
	}

	/** Positions in whole numbers of the space, [k][3]; not a copy. */
	double[][] centroids() {
		return centroids;
	}

	/**
	 * Positions in whole numbers of a space: the centroids if it is this
	 * codebook's own, else the prototypes.
	 */
	double[][] positionsIn(final ColorSpace other) {
		if (other.name().equals(space.name()) && Objects.equals(other.stains(),
			space.stains())) return centroids;
		final double[][] positions = new double[k()][3];
		for (int c = 0; c < k(); c++) {
			for (int axis = 0; axis < other.axes().length; axis++) {
				positions[c][axis] = other.coordinate(axis, clusters.get(c)
					.prototype());
			}
		}
		return positions;
	}

	/** The same codebook with a note on the images it was trained on. */
	public Codebook withImages(final List<TrainingImage> images) {
		return new Codebook(space, clusters, training.withImages(images));
	}

	/** The same codebook with a name for each cluster, that of label 1 first. */
	public Codebook withClasses(final List<String> names) {
		final List<Cluster> named = new ArrayList<>();
		for (int c = 0; c < clusters.size(); c++) {
			named.add(clusters.get(c).named(names.get(c)));
		}
		return new Codebook(space, named, training);
	}

	Codebook with(final Training other) {
		return new Codebook(space, clusters, other);
	}

	private int coordinate(final int axis, final int rgb) {
		return axis < axes ? space.coordinate(axis, rgb) : 0;
	}
}
