
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;

/** The colors of an image to train on, and what is said of it. Immutable. */
public final class CountedImage {

	private final String title;
	private final long width;
	private final long height;
	private final ColorHistogram histogram;
	private final String remark;

	/**
	 * @param title or file name
	 * @param width in pixels
	 * @param height in pixels
	 * @param histogram all its colors, or those of its selection
	 * @param remark what the user should know of how it was opened; may be empty
	 */
	public CountedImage(final String title, final long width, final long height,
		final ColorHistogram histogram, final String remark)
	{
		this.title = title;
		this.width = width;
		this.height = height;
		this.histogram = histogram;
		this.remark = remark;
	}

	public String title() {
		return title;
	}

	public ColorHistogram histogram() {
		return histogram;
	}

	public String remark() {
		return remark;
	}

	/** @param analyzed its colors without glass */
	TrainingImage analyzed(final ColorHistogram analyzed) {
		return TrainingImage.of(title, width, height, analyzed);
	}
}
