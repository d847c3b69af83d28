
package org.histokmeans.slide;

import java.nio.file.Path;

import org.histokmeans.text.Messages;

/** Which images are read by tiles, and which of their levels. Immutable. */
public final class Tiling {

	/** Large slides, in full. */
	public static final Tiling DEFAULT = new Tiling(null, 0);

	private final Boolean tiled;
	private final int level;

	private Tiling(final Boolean tiled, final int level) {
		this.tiled = tiled;
		this.level = level;
	}

	/**
	 * @param tiled whether to read by tiles; null: as the files say
	 * @param level 0 for the largest; others are there only by tiles
	 * @throws IllegalArgumentException with a sentence, if they contradict each
	 *           other
	 */
	public static Tiling of(final Boolean tiled, final int level) {
		if (level < 0) throw new IllegalArgumentException(String.format(
			Messages.NEGATIVE_LEVEL, level));
		if (level > 0 && Boolean.FALSE.equals(tiled))
			throw new IllegalArgumentException(String.format(Messages.LEVEL_IN_MEMORY,
				level));
		return new Tiling(tiled, level);
	}

	public boolean isByTiles(final Path image) {
		if (tiled != null) return tiled;
		return level > 0 || Slides.isLarge(image);
	}

	public int level() {
		return level;
	}

	/** As options; empty for the default. */
	@Override
	public String toString() {
		return (tiled == null ? "" : " tiled=" + tiled) + (level == 0 ? ""
			: " level=" + level);
	}
}
