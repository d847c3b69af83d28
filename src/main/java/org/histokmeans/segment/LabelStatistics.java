
package org.histokmeans.segment;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.Rgb;

/**
 * How many pixels have each label, and how far they are from its prototype.
 * Whole numbers, so exact in any order. Each thread counts a part of the image
 * in statistics of its own; several may add theirs to the whole at once. In
 * {@link SegmentFigures}, they are not changed any more.
 */
public final class LabelStatistics {

	private final long[] pixels;
	private long squaredError;

	LabelStatistics(final int k) {
		pixels = new long[k + 1];
	}

	/** Of an image in which every color has the label of the fit. */
	static LabelStatistics of(final Fit fit, final long allPixels) {
		final Codebook codebook = fit.codebook();
		final LabelStatistics statistics = new LabelStatistics(codebook.k());
		for (int label = 1; label <= codebook.k(); label++) {
			statistics.pixels[label] = fit.pixels(label);
		}
		statistics.squaredError = fit.squaredError();
		statistics.pixels[0] = allPixels - fit.histogram().pixels();
		return statistics;
	}

	/** Adds pixels of one color. */
	void add(final int label, final long count, final int squaredDistance) {
		pixels[label] += count;
		if (label > 0) squaredError += count * squaredDistance;
	}

	/** Adds the pixels of another part of the image. */
	synchronized void add(final LabelStatistics other) {
		for (int label = 0; label < pixels.length; label++) {
			pixels[label] += other.pixels[label];
		}
		squaredError += other.squaredError;
	}

	/** Pixels of a label of 0 to K. */
	public long pixels(final int label) {
		return pixels[label];
	}

	/** The pixels whose label is not 0. */
	public long analyzed() {
		long sum = 0;
		for (int label = 1; label < pixels.length; label++) {
			sum += pixels[label];
		}
		return sum;
	}

	/**
	 * Mean squared RGB distance of an analyzed pixel to its prototype; 0 if there
	 * is none.
	 */
	public double distortion() {
		return analyzed() == 0 ? 0 : (double) squaredError / analyzed();
	}
}
