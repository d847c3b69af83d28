
package org.histokmeans.codebook;

/** Which image a codebook was trained on. Immutable. */
public final class TrainingImage {

	private final String name;
	private final long width;
	private final long height;
	private final long pixels;

	/**
	 * @param name title or file name
	 * @param width in pixels
	 * @param height in pixels
	 * @param pixels those that were analysed
	 */
	public TrainingImage(final String name, final long width, final long height,
		final long pixels)
	{
		this.name = name;
		this.width = width;
		this.height = height;
		this.pixels = pixels;
	}

	public String name() {
		return name;
	}

	public long width() {
		return width;
	}

	public long height() {
		return height;
	}

	public long pixels() {
		return pixels;
	}
}
