
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.file.Folders;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.measure.ClassWords;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.picture.PaletteChart;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.regions.Annotations;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.LabelFormat;
import org.histokmeans.slide.SlideFile;
import org.histokmeans.slide.SlideLabels;
import org.histokmeans.slide.SlideLevel;
import org.histokmeans.slide.SlideMemory;
import org.histokmeans.slide.SlideSegmenter;
import org.histokmeans.slide.Slides;
import org.histokmeans.slide.TileSource;
import org.histokmeans.slide.Tiling;
import org.histokmeans.text.SlideMessages;

/**
 * Segments one slide by tiles and writes its files: the pyramid of its labels,
 * a small picture, the codebook.
 */
final class SlideJob {

	static final String OVERVIEW = ImageNames.overview("") + ".png";

	private final SegmentOptions options;
	private final ResultChoice choice;
	private final SlideFile file;
	private final int level;
	private final Path folder;
	private final String base;
	private final String name;
	private final Annotations within;
	private final int sample;
	private final LabelFormat format;
	private final List<Path> written = new ArrayList<>();

	/**
	 * @param folder made when there is something to write
	 * @param base how the names of the files begin
	 * @param within what is analyzed; null: all
	 * @param tiling how it is sampled and written
	 */
	SlideJob(final SegmentOptions options, final ResultChoice choice,
		final SlideFile file, final int level, final Path folder, final String base,
		final Annotations within, final Tiling tiling)
	{
		sample = tiling.sample();
		format = tiling.format();
		this.within = within;
		this.base = base;
		this.options = options;
		this.choice = choice;
		this.file = file;
		this.level = level;
		this.folder = folder;
		name = String.valueOf(file.name().getFileName());
	}

	/**
	 * @param codebook given; null: the slide gets its own
	 * @param compare whether to make the slide's own fit all the same
	 */
	SlideResult run(final StoredCodebook codebook, final boolean compare,
		final Workers workers) throws IOException
	{
		workers.report(Stage.OPENING, 0);
		try (TileSource opened = file.open(level)) {
			final TileSource slide = Slides.within(opened, within, level);
			SlideMemory.check(file.name(), slide.levels().get(level), workers
				.threads());
			return run(slide, codebook, compare, workers.reportingTo(
				new SlideProgress(workers.progress(), slide.levels().get(level)
					.pixels(), passes(codebook))));
		}
	}

	/** How often all pixels are read. */
	private int passes(final StoredCodebook codebook) {
		final boolean isOne = codebook != null && options.smoothing() == 0 &&
			!codebook.codebook().training().glass().isAuto();
		return isOne ? 1 : 2;
	}

	private SlideResult run(final TileSource slide, final StoredCodebook codebook,
		final boolean compare, final Workers workers) throws IOException
	{
		final SlideSegmenter segmenter = new SlideSegmenter(options, workers, slide,
			level).sampling(sample).writing(format);
		final Fit fit = codebook == null ? segmenter.fit(checked(segmenter
			.histogram())) : null;
		final ImagePlus picture = SlidePictures.slide(name, slide, level, workers);
		return Folders.makeFor(folder, () -> {
			final SlideLabels labels = fit == null ? segmenter.apply(codebook,
				compare, target(), figures -> description(slide, figures)) : segmenter
					.label(fit, target(), figures -> description(slide, figures));
			workers.report(Stage.WRITING, 0);
			return all(() -> write(slide, labels, fit, picture, workers));
		});
	}

	/** Others say of it what they know. */
	private ColorHistogram checked(final ColorHistogram histogram) {
		if (histogram.size() > 0) return histogram;
		if (sample > 1) throw new IllegalArgumentException(String.format(
			SlideMessages.NOTHING_SAMPLED, file.name(), sample));
		if (within != null) throw within.nothing();
		return histogram;
	}

	/** Null if no labels are to be written. */
	private Path target() {
		return choice.has(ResultKind.LABELS) ? file(format.suffix()) : null;
	}

	private Path file(final ResultKind kind) {
		return file(kind.suffixes().get(0));
	}

	private Path file(final String suffix) {
		return ResultFiles.path(folder, base, suffix);
	}

	/** Without names of images, as in the quantized PNG: it is passed on. */
	private String description(final TileSource slide,
		final SegmentFigures figures)
	{
		final SlideLevel first = slide.levels().get(0);
		return line(figures) + "\n" + CodebookFile.toCompactJson(ClassWords.named(
			figures).withImages(Collections.emptyList())) + (level == 0 ? "" : "\n" +
				SlideRegions.description(first.width(), first.height())) + origin(
					slide);
	}

	private static String origin(final TileSource slide) {
		return slide.originX() == 0 && slide.originY() == 0 ? "" : "\n" +
			SlideRegions.origin(slide.originX(), slide.originY());
	}

	private String line(final SegmentFigures figures) {
		return sample > 1 && !figures.origin().isApplied() ? MacroLine.ofSample(
			figures, level, sample) : MacroLine.of(figures, LabelColors.PROTOTYPES);
	}

	/** All files, or none of them. */
	private SlideResult all(final Writer writer) throws IOException {
		boolean isDone = false;
		try {
			final SlideResult result = writer.write();
			isDone = true;
			return result;
		}
		finally {
			if (!isDone) for (final Path path : written) {
				Files.deleteIfExists(path);
			}
		}
	}

	/** Writes the files of a slide. */
	private interface Writer {

		SlideResult write() throws IOException;
	}

	/** @param fit the slide's own; null: a codebook was given */
	private SlideResult write(final TileSource slide, final SlideLabels labels,
		final Fit fit, final ImagePlus picture, final Workers workers)
		throws IOException
	{
		if (target() != null) written.add(target());
		final Path overview = file(OVERVIEW);
		ImageFiles.write(SlidePictures.overview(picture, labels), overview);
		written.add(overview);
		final SegmentationReport report = report(name, labels, slide.pixelSize(
			level), workers);
		if (choice.has(ResultKind.PALETTE)) write(new PaletteChart(report, labels
			.figures().codebook(), LabelColors.PROTOTYPES));
		final SlideLevel size = slide.levels().get(level);
		if (choice.has(ResultKind.CODEBOOK)) write(fit == null ? report.codebook(
			size.width(), size.height()) : report.codebook(size.width(), size
				.height(), fit.histogram()));
		return new SlideResult(report, level, sample, written, overview, (slide
			.remark(level) + " " + notWritten()).trim());
	}

	/** What was asked for and no slide gets; empty for nothing. */
	private String notWritten() {
		return choice.has(ResultKind.QUANTIZED) ? String.format(
			SlideMessages.NOT_OF_SLIDES, name) : "";
	}

	private void write(final PaletteChart chart) throws IOException {
		final Path target = file(ResultKind.PALETTE);
		ImageFiles.write(new ImagePlus("", chart.picture()), target);
		written.add(target);
	}

	private void write(final Codebook codebook) throws IOException {
		final Path target = file(ResultKind.CODEBOOK);
		CodebookFile.write(codebook, target);
		written.add(target);
	}

	/** Areas in square micrometers, if they are known. */
	static SegmentationReport report(final String name, final SlideLabels labels,
		final PixelSize size, final Workers workers)
	{
		final ImageScale scale = size.isKnown() ? new ImageScale(size.width() * size
			.height(), "\u00B5m") : ImageScale.PIXELS;
		return new SegmentationReport(name, labels.figures(), scale, workers
			.reportingTo(Progress.NONE));
	}
}
