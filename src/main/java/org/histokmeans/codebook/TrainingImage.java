
package org.histokmeans.codebook;

import java.io.Serializable;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Progress;

/** Which image a codebook was trained on. Immutable. */
public final class TrainingImage implements Serializable {

	private static final long serialVersionUID = 1L;

	private final String name;
	private final long width;
	private final long height;
	private final long pixels;
	private final String sha256;

	/**
	 * @param name title or file name
	 * @param width in pixels
	 * @param height in pixels
	 * @param pixels those that were analyzed
	 * @param sha256 see {@link #sha256()}
	 */
	TrainingImage(final String name, final long width, final long height,
		final long pixels, final String sha256)
	{
		this.name = name;
		this.width = width;
		this.height = height;
		this.pixels = pixels;
		this.sha256 = sha256;
	}

	/**
	 * @param name title or file name
	 * @param width in pixels
	 * @param height in pixels
	 * @param analyzed the colors of its pixels, without glass
	 */
	public static TrainingImage of(final String name, final long width,
		final long height, final ColorHistogram analyzed)
	{
		return new TrainingImage(name, width, height, analyzed.pixels(), analyzed
			.sha256(Progress.NONE));
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

	/**
	 * The hash of the histogram of those pixels, see
	 * {@link ColorHistogram#sha256}: equal for the same pixels, wherever in the
	 * image they are. Empty if unknown.
	 */
	public String sha256() {
		return sha256;
	}
}
