
package org.histokmeans.slide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import net.imglib2.Interval;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.file.WholeFile;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.LabelSink;
import org.histokmeans.segment.PixelSource;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;

/**
 * Segments a level of a slide, tile by tile: labels, codebook and figures are
 * those that the level would have as an image in memory, whatever its tiles
 * are.
 */
public final class SlideSegmenter {

	private final ColorSegmenter segmenter;
	private final boolean isSmoothed;
	private final TileSource slide;
	private final int level;
	private final int sample;
	private final LabelFormat format;

	public SlideSegmenter(final SegmentOptions options, final Workers workers,
		final TileSource slide, final int level)
	{
		this(new ColorSegmenter(options, workers), options.smoothing() > 0, slide,
			level, 1, LabelFormat.TIFF);
	}

	private SlideSegmenter(final ColorSegmenter segmenter,
		final boolean isSmoothed, final TileSource slide, final int level,
		final int sample, final LabelFormat format)
	{
		this.format = format;
		this.segmenter = segmenter;
		this.isSmoothed = isSmoothed;
		this.slide = slide;
		this.level = level;
		this.sample = sample;
	}

	/**
	 * The same, but a fit knows one in so many tiles only.
	 *
	 * @param oneIn 1 for all
	 */
	public SlideSegmenter sampling(final int oneIn) {
		return new SlideSegmenter(segmenter, isSmoothed, slide, level, oneIn,
			format);
	}

	/** The same, but labels are written in another format. */
	public SlideSegmenter writing(final LabelFormat other) {
		return new SlideSegmenter(segmenter, isSmoothed, slide, level, sample,
			other);
	}

	private SlideLevel size() {
		return slide.levels().get(level);
	}

	/** Counts the colors, of one in so many tiles if that is wanted. */
	public ColorHistogram histogram() throws IOException {
		return histogram(SampledTiles.of(size(), sample));
	}

	/**
	 * One in how many tiles a fit knows: fewer are left out than was asked for
	 * where there are few; 1 for all.
	 */
	public int sampled() {
		return SampledTiles.oneIn(size(), sample);
	}

	/** How many parts the level has of which colors can be counted. */
	public int parts() {
		return RegionGrid.ofTiles(size()).size();
	}

	/** Pixels of the largest part. */
	public long pixelsOfPart() {
		return RegionGrid.ofTiles(size()).cellPixels();
	}

	/**
	 * Counts the colors of some parts of the level: the sum over all is
	 * {@link #histogram()}.
	 *
	 * @param from the first part, from 0 on
	 * @param to the part after the last
	 */
	public ColorHistogram histogram(final int from, final int to)
		throws IOException
	{
		return histogram(RegionGrid.ofTiles(size()).subList(from, to));
	}

	private ColorHistogram histogram(final List<Interval> regions)
		throws IOException
	{
		try (SlidePixels pixels = new SlidePixels(slide, level, regions)) {
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
		return fit(histogram());
	}

	/**
	 * The same of colors that are counted.
	 *
	 * @throws IllegalArgumentException with a sentence, if there is none or
	 *           nothing but glass
	 */
	public Fit fit(final ColorHistogram histogram) {
		return segmenter.train(histogram);
	}

	/**
	 * Labels all pixels.
	 *
	 * @param fit of this slide, or of one in so many tiles of it
	 * @param target a TIFF file that is written whole or not at all; null for
	 *          none
	 * @param description what the file says of itself
	 * @throws IOException with a sentence, if the slide cannot be read or the
	 *           file cannot be written
	 */
	public SlideLabels label(final Fit fit, final Path target,
		final Function<SegmentFigures, String> description) throws IOException
	{
		return write(target, fit.codebook(), description, (pixels,
			sink) -> sample > 1 && !fit.origin().isApplied() ? segmenter.extend(
				pixels, fit, sink) : segmenter.label(pixels, fit, sink));
	}

	/**
	 * Labels all pixels with a codebook that is given. Each is read once, or
	 * twice if labels are smoothed, or glass is found by all colors.
	 *
	 * @param compare whether to make the slide's own fit, too, to say how well
	 *          the codebook suits it
	 * @param target see {@link #label}
	 */
	public SlideLabels apply(final StoredCodebook codebook, final boolean compare,
		final Path target, final Function<SegmentFigures, String> description)
		throws IOException
	{
		if (isSmoothed || codebook.codebook().training().glass().isAuto())
			return label(compared(segmenter.apply(histogram(RegionGrid.ofTiles(
				size())), codebook), compare), target, description);
		return write(target, codebook.codebook(), description, (pixels,
			sink) -> segmenter.figures(pixels, compared(segmenter.apply(pixels,
				codebook, sink), compare)));
	}

	private Fit compared(final Fit applied, final boolean compare) {
		return compare ? segmenter.compared(applied) : applied;
	}

	/** Hands the labels of pixels to a sink. */
	private interface Labeling {

		SegmentFigures label(PixelSource pixels, LabelSink sink);
	}

	private SlideLabels write(final Path target, final Codebook codebook,
		final Function<SegmentFigures, String> description, final Labeling labeling)
		throws IOException
	{
		final SlideLabels[] labels = new SlideLabels[1];
		final WholeFile.Writer writer = part -> labels[0] = labels(part, codebook,
			description, labeling);
		try {
			if (target == null) writer.write(null);
			else WholeFile.write(target, writer);
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
		return labels[0];
	}

	/** What fails in the file is told of it, what fails in the slide of that. */
	private SlideLabels labels(final Path part, final Codebook codebook,
		final Function<SegmentFigures, String> description, final Labeling labeling)
		throws IOException
	{
		final PyramidTags tags = new PyramidTags(size().width(), size().height(),
			codebook.palette(), slide.pixelSize(level), format);
		try (LabelPyramid pyramid = new LabelPyramid(part, tags);
				SlidePixels pixels = new SlidePixels(slide, level, RegionGrid.ofLabels(
					size())))
		{
			final SegmentFigures figures = labeling.label(pixels, pyramid);
			pyramid.finish(description.apply(figures));
			return pyramid.labels(figures);
		}
		catch (final LabelPyramid.Failure e) {
			throw e.getCause();
		}
	}
}
