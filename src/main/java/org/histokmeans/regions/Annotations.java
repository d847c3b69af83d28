
package org.histokmeans.regions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.text.FileMessages;
import org.histokmeans.text.SlideMessages;

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
			FileMessages.NO_SUCH_FILE, path));
		return read(path, Files.newInputStream(path));
	}

	/**
	 * The same of a file that may be kept elsewhere.
	 *
	 * @param bytes are closed; if there are areas, all of them have been read
	 */
	public static Annotations read(final Path path, final InputStream bytes)
		throws IOException
	{
		final List<Outline> outlines = GeoJsonOutlines.read(path, bytes);
		if (outlines.isEmpty()) throw new IOException(String.format(
			SlideMessages.NO_OUTLINE, path));
		return new Annotations(path, outlines);
	}

	/** The same, so much farther to the right and down. */
	public Annotations moved(final int right, final int down) {
		return right == 0 && down == 0 ? this : new Annotations(path, outlines
			.stream().map(outline -> outline.moved(right, down)).collect(Collectors
				.toList()));
	}

	/** For sentences. */
	public Path path() {
		return path;
	}

	/**
	 * @param width of the image, in pixels
	 * @param height of the image, in pixels
	 * @param scale how many units of the outlines a pixel is wide
	 * @throws IllegalArgumentException with a sentence, if no center of a pixel
	 *           is inside: all areas lie beside the image, or between centers
	 */
	public void check(final int width, final int height, final double scale) {
		if (outlines.stream().noneMatch(outline -> outline.holdsCenter(width,
			height, scale))) throw nothing();
	}

	/** That they hold no pixel of the image. */
	public IllegalArgumentException nothing() {
		return new IllegalArgumentException(String.format(
			SlideMessages.NOTHING_WITHIN, path));
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
					final int from = Outline.column(crossings[i] / scale, x, width);
					final int to = Outline.column(crossings[i + 1] / scale, x, width);
					Arrays.fill(inside, row * width + from, row * width + to, true);
					isAny |= from < to;
				}
			}
		}
		return isAny;
	}
}
