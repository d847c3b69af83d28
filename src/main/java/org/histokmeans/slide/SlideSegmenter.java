
package org.histokmeans.slide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;

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
	public SlideLabels write(final Fit fit, final Path target,
		final Function<SegmentFigures, String> description) throws IOException
	{
		final SlideLabels[] labels = new SlideLabels[1];
		try {
			WholeFile.write(target, part -> labels[0] = label(fit, part,
				description));
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
		return labels[0];
	}

	/** The same without a file. */
	public SlideLabels label(final Fit fit) throws IOException {
		try {
			return label(fit, null, figures -> "");
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** What fails in the file is told of it, what fails in the slide of that. */
	private SlideLabels label(final Fit fit, final Path part,
		final Function<SegmentFigures, String> description) throws IOException
	{
		try (LabelPyramid pyramid = new LabelPyramid(part, tags(fit))) {
			final SegmentFigures figures = label(fit, pyramid);
			pyramid.finish(description.apply(figures));
			return pyramid.labels(figures);
		}
		catch (final LabelPyramid.Failure e) {
			throw e.getCause();
		}
	}

	private PyramidTags tags(final Fit fit) {
		return new PyramidTags(size().width(), size().height(), fit.codebook()
			.palette(), slide.pixelSize(level));
	}

	/** The labels of all pixels, smoothed if the options say so. */
	private SegmentFigures label(final Fit fit, final LabelSink sink)
		throws IOException
	{
		try (SlidePixels pixels = new SlidePixels(slide, level, RegionGrid.ofLabels(
			size())))
		{
			return segmenter.label(pixels, fit, sink);
		}
	}
}
