
package org.histokmeans.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.TrainingImage;
import org.histokmeans.codebook.TrainingPart;
import org.histokmeans.color.ColorHistogram;

/**
 * What is trained on of some slides: sums of their colors, as bytes, and the
 * slides' names. Sums add, on any machine. Immutable.
 */
final class SlideSums implements Serializable {

	private static final long serialVersionUID = 1L;

	/** Of no slide. */
	static final SlideSums EMPTY = new SlideSums(new TrainingPart(
		ColorHistogram.EMPTY, ColorHistogram.EMPTY, 0, new ArrayList<>()));

	private final byte[] pixels;
	private final byte[] shares;
	private final int stained;
	private final List<TrainingImage> images;

	SlideSums(final TrainingPart part) {
		this(HistogramBytes.of(part.pixels()), HistogramBytes.of(part.shares()),
			part.stained(), part.images());
	}

	private SlideSums(final byte[] pixels, final byte[] shares, final int stained,
		final List<TrainingImage> images)
	{
		this.pixels = pixels;
		this.shares = shares;
		this.stained = stained;
		this.images = new ArrayList<>(images);
	}

	/** Of both. */
	SlideSums plus(final SlideSums other) {
		final List<TrainingImage> all = new ArrayList<>(images);
		all.addAll(other.images);
		return new SlideSums(HistogramBytes.sum(pixels, other.pixels),
			HistogramBytes.sum(shares, other.shares), stained + other.stained, all);
	}

	TrainingPart part() {
		return new TrainingPart(HistogramBytes.read(pixels), HistogramBytes.read(
			shares), stained, images);
	}

	/** Whether it has the colors of a slide of that name. */
	boolean has(final CohortSlide slide) {
		return images.stream().anyMatch(image -> image.name().equals(slide.name()));
	}
}
