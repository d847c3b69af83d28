
package org.histokmeans.regions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.text.Messages;

/**
 * Areas that a person outlined in another program, such as QuPath's annotations
 * in a GeoJSON file. A pixel is inside if its center is in one of them. Several
 * threads may ask at once. Immutable.
 */
public final class Annotations {

	private final Path path;
	private final List<Outline> outlines;

	private Annotations(final Path path, final List<Outline> outlines) {
		this.path = path;
		this.outlines = outlines;
	}

	/**
	 * @throws IOException with a sentence, if it is no GeoJSON, or has no area
	 */
	public static Annotations read(final Path path) throws IOException {
		if (Files.notExists(path)) throw new IOException(String.format(
			Messages.NO_SUCH_FILE, path));
		final List<Outline> outlines = GeoJsonOutlines.read(path);
		if (outlines.isEmpty()) throw new IOException(String.format(
			Messages.NO_OUTLINE, path));
		return new Annotations(path, outlines);
	}

	/** For sentences. */
	public Path path() {
		return path;
	}

	/**
	 * @param width of the image, in units of the outlines
	 * @param height of the image, in units of the outlines
	 * @throws IllegalArgumentException with a sentence, if all areas lie beside
	 *           it
	 */
	public void check(final int width, final int height) {
		if (outlines.stream().noneMatch(outline -> outline.touches(width, height)))
			throw new IllegalArgumentException(String.format(Messages.NOTHING_WITHIN,
				path));
	}

	/**
	 * Which pixels of a region are inside.
	 *
	 * @param scale how many units of the outlines a pixel is wide
	 * @param inside by pixels, row by row; is set for all of them
	 * @return whether any is
	 */
	public boolean mask(final int x, final int y, final int width,
		final int height, final double scale, final boolean[] inside)
	{
		Arrays.fill(inside, 0, width * height, false);
		boolean isAny = false;
		for (final Outline outline : outlines) {
			final List<double[]> edges = outline.edges(y * scale, (y +
				(double) height) * scale);
			if (edges.isEmpty()) continue;
			for (int row = 0; row < height; row++) {
				final double[] crossings = Outline.crossings(edges, (y + row + 0.5) *
					scale);
				for (int i = 0; i + 1 < crossings.length; i += 2) {
					final int from = column(crossings[i] / scale, x, width);
					final int to = column(crossings[i + 1] / scale, x, width);
					Arrays.fill(inside, row * width + from, row * width + to, true);
					isAny |= from < to;
				}
			}
		}
		return isAny;
	}

	/** The first pixel whose center is not left of a place. */
	private static int column(final double place, final int x, final int width) {
		return (int) Math.max(0, Math.min(width, Math.ceil(place - 0.5) - x));
	}
}
