
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorPoints;

/**
 * The colors that codebooks of any K are trained on, and their points: made
 * once, whatever the number of codebooks. Immutable.
 *
 * @see CodebookTrainer#colors(ColorHistogram)
 */
public final class TrainingColors {

	private final ColorHistogram histogram;
	private final ColorPoints points;
	private final LeftOut leftOut;

	TrainingColors(final ColorHistogram histogram, final ColorPoints points,
		final LeftOut leftOut)
	{
		this.histogram = histogram;
		this.points = points;
		this.leftOut = leftOut;
	}

	/** Without glass. */
	public ColorHistogram histogram() {
		return histogram;
	}

	/** Of the histogram's colors. */
	public ColorPoints points() {
		return points;
	}

	/** The pixels that are left out as glass. */
	public long glassPixels() {
		return leftOut.pixels();
	}

	LeftOut leftOut() {
		return leftOut;
	}
}
