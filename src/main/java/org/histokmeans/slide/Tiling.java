
package org.histokmeans.slide;

import java.nio.file.Path;

import org.histokmeans.text.SlideMessages;

/** Which images are read by tiles, and which of their levels. Immutable. */
public final class Tiling {

	/** Large slides, in full. */
	public static final Tiling DEFAULT = new Tiling(null, 0, 1, LabelFormat.TIFF);

	private final Boolean tiled;
	private final int level;
	private final int sample;
	private final LabelFormat format;

	private Tiling(final Boolean tiled, final int level, final int sample,
		final LabelFormat format)
	{
		this.format = format;
		this.tiled = tiled;
		this.level = level;
		this.sample = sample;
	}

	/**
	 * @param tiled whether to read by tiles; null: as the files say
	 * @param level 0 for the largest; others are there only by tiles
	 * @throws IllegalArgumentException with a sentence, if they contradict each
	 *           other
	 */
	public static Tiling of(final Boolean tiled, final int level) {
		if (level < 0) throw new IllegalArgumentException(String.format(
			SlideMessages.NEGATIVE_LEVEL, level));
		if (level > 0 && Boolean.FALSE.equals(tiled))
			throw new IllegalArgumentException(String.format(
				SlideMessages.LEVEL_IN_MEMORY, level));
		return new Tiling(tiled, level, 1, LabelFormat.TIFF);
	}

	/**
	 * @param oneIn so many tiles is counted; 1: all are
	 * @throws IllegalArgumentException with a sentence, if it cannot be
	 */
	public Tiling sampling(final int oneIn) {
		if (oneIn < 1) throw new IllegalArgumentException(String.format(
			SlideMessages.NO_SAMPLE, oneIn));
		if (oneIn > 1 && Boolean.FALSE.equals(tiled))
			throw new IllegalArgumentException(String.format(
				SlideMessages.SAMPLE_IN_MEMORY, oneIn));
		return new Tiling(tiled, level, oneIn, format);
	}

	/** @param labels how they are written */
	public Tiling writing(final LabelFormat labels) {
		return new Tiling(tiled, level, sample, labels);
	}

	public boolean isByTiles(final Path image) {
		if (tiled != null) return tiled;
		return level > 0 || Slides.isLarge(image);
	}

	public int level() {
		return level;
	}

	/** One in so many tiles is counted; 1 for all. */
	public int sample() {
		return sample;
	}

	/** How labels are written. */
	public LabelFormat format() {
		return format;
	}

	/**
	 * What has no effect on an image that is read in memory; empty for nothing.
	 */
	public String remark(final String image) {
		final String sampled = sample == 1 ? "" : String.format(
			SlideMessages.NOT_SAMPLED, image);
		final String written = format == LabelFormat.TIFF ? "" : String.format(
			SlideMessages.NOT_OME, image);
		return (sampled + " " + written).trim();
	}

	/** As options; empty for the default. */
	@Override
	public String toString() {
		return (tiled == null ? "" : " tiled=" + tiled) + (level == 0 ? ""
			: " level=" + level) + (sample == 1 ? "" : " sample=" + sample) +
			(format == LabelFormat.TIFF ? "" : " format=" + format.word());
	}
}
