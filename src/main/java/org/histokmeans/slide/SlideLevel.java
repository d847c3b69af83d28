
package org.histokmeans.slide;

/** A resolution in which a slide is stored. Immutable. */
public final class SlideLevel {

	private final int width;
	private final int height;
	private final int tileWidth;
	private final int tileHeight;
	private final double downsample;

	/**
	 * @param tileWidth of what is decoded as a whole, a tile or a strip
	 * @param tileHeight of the same
	 * @param downsample how many pixels of level 0 a pixel is wide
	 */
	SlideLevel(final int width, final int height, final int tileWidth,
		final int tileHeight, final double downsample)
	{
		this.width = width;
		this.height = height;
		this.tileWidth = tileWidth;
		this.tileHeight = tileHeight;
		this.downsample = downsample;
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	public long pixels() {
		return (long) width * height;
	}

	/** Of what is decoded as a whole; may be wider than the level. */
	public int tileWidth() {
		return tileWidth;
	}

	/** Of what is decoded as a whole; may be higher than the level. */
	public int tileHeight() {
		return tileHeight;
	}

	/** How many pixels of level 0 a pixel is wide; 1 for level 0. */
	public double downsample() {
		return downsample;
	}
}
