
package org.histokmeans.slide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.file.WholeFile;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.LabelSink;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;

/**
 * Segments a level of a slide, tile by tile: labels, codebook and figures are
 * those that the level would have as an image in memory, whatever its tiles
 * are.
 */
public final class SlideSegmenter {

	private final ColorSegmenter segmenter;
	private final TileSource slide;
	private final int level;

	public SlideSegmenter(final SegmentOptions options, final Workers workers,
		final TileSource slide, final int level)
	{
		segmenter = new ColorSegmenter(options, workers);
		this.slide = slide;
		this.level = level;
	}

	private SlideLevel size() {
		return slide.levels().get(level);
	}

	/** Counts the colors. */
	public ColorHistogram histogram() throws IOException {
		try (SlidePixels pixels = new SlidePixels(slide, level, RegionGrid.ofTiles(
			size())))
		{
			return segmenter.histogram(pixels);
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/**
	 * A codebook of the slide's own.
	 *
	 * @throws IllegalArgumentException with a sentence, if there is nothing but
	 *           glass
	 */
	public Fit fit() throws IOException {
		return segmenter.train(histogram());
	}

	/**
	 * A codebook that is given.
	 *
	 * @param compare whether to make the slide's own fit, too, to say how well
	 *          the codebook suits it
	 */
	public Fit apply(final StoredCodebook codebook, final boolean compare)
		throws IOException
	{
		final Fit applied = segmenter.apply(histogram(), codebook);
		return compare ? segmenter.compared(applied) : applied;
	}

	/**
	 * Writes the labels of all pixels, whole or not at all.
	 *
	 * @param fit of this slide
	 * @param target a TIFF file
	 * @param description what the file says of itself
	 * @throws IOException with a sentence, if the slide cannot be read or the
	 *           file cannot be written
	 */
	public SegmentFigures write(final Fit fit, final Path target,
		final String description) throws IOException
	{
		final PyramidTags tags = new PyramidTags(size().width(), size().height(),
			fit.codebook().palette(), slide.pixelSize(level), description);
		final SegmentFigures[] figures = new SegmentFigures[1];
		try {
			WholeFile.write(target, part -> figures[0] = write(fit, part, tags));
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
		return figures[0];
	}

	/** What fails in the file is told of it, what fails in the slide of that. */
	private SegmentFigures write(final Fit fit, final Path part,
		final PyramidTags tags) throws IOException
	{
		try (LabelPyramid pyramid = new LabelPyramid(part, tags)) {
			final SegmentFigures figures = label(fit, pyramid);
			pyramid.finish();
			return figures;
		}
		catch (final UncheckedIOException e) {
			if (e instanceof LabelPyramid.Failure) throw e.getCause();
			throw e;
		}
	}

	/** The labels of all pixels, smoothed if the options say so. */
	SegmentFigures label(final Fit fit, final LabelSink sink) throws IOException {
		try (SlidePixels pixels = new SlidePixels(slide, level, RegionGrid.ofLabels(
			size())))
		{
			return segmenter.label(pixels, fit, sink);
		}
	}
}
