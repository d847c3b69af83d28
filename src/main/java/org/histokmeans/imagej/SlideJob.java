
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.file.Folders;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.measure.TissueRule;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.picture.Overview;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.SlideFile;
import org.histokmeans.slide.SlideLabels;
import org.histokmeans.slide.SlideLevel;
import org.histokmeans.slide.SlideMemory;
import org.histokmeans.slide.SlideSegmenter;
import org.histokmeans.slide.Thumbnail;
import org.histokmeans.slide.TileSource;

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
	private final String name;
	private final List<Path> written = new ArrayList<>();

	/** @param folder made when there is something to write */
	SlideJob(final SegmentOptions options, final ResultChoice choice,
		final SlideFile file, final int level, final Path folder)
	{
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
		try (TileSource slide = file.open(level)) {
			SlideMemory.check(file.name(), slide.levels().get(level), workers
				.threads());
			final SlideSegmenter segmenter = new SlideSegmenter(options, workers,
				slide, level);
			final Fit fit = codebook == null ? segmenter.fit() : null;
			return Folders.makeFor(folder, () -> {
				final SlideLabels labels = fit == null ? segmenter.apply(codebook,
					compare, target(), figures -> description(slide, figures)) : segmenter
						.label(fit, target(), figures -> description(slide, figures));
				workers.report(Stage.WRITING, 0);
				return write(slide, labels, workers);
			});
		}
	}

	/** Null if no labels are to be written. */
	private Path target() {
		return choice.has(ResultKind.LABELS) ? file(ResultKind.LABELS) : null;
	}

	private Path file(final ResultKind kind) {
		return file(kind.suffixes().get(0));
	}

	private Path file(final String suffix) {
		return folder.resolve(ImageNames.base(name) + suffix);
	}

	/** Without names of images, as in the quantized PNG: it is passed on. */
	private String description(final TileSource slide,
		final SegmentFigures figures)
	{
		final SlideLevel first = slide.levels().get(0);
		return MacroLine.of(figures, LabelColors.PROTOTYPES) + "\n" + CodebookFile
			.toCompactJson(TissueRule.named(figures.codebook()).withImages(Collections
				.emptyList())) + (level == 0 ? "" : "\n" + SlideRegions.description(
					first.width(), first.height()));
	}

	private SlideResult write(final TileSource slide, final SlideLabels labels,
		final Workers workers) throws IOException
	{
		if (target() != null) written.add(target());
		final Path overview = file(OVERVIEW);
		ImageFiles.write(overview(slide, labels), overview);
		written.add(overview);
		final SegmentationReport report = new SegmentationReport(name, labels
			.figures(), scale(slide.pixelSize(level)), workers.reportingTo(
				Progress.NONE));
		if (choice.has(ResultKind.CODEBOOK)) write(report.codebook(slide.levels()
			.get(level).width(), slide.levels().get(level).height()));
		return new SlideResult(report, level, written, slide.remark(level));
	}

	private void write(final Codebook codebook) throws IOException {
		final Path target = file(ResultKind.CODEBOOK);
		CodebookFile.write(codebook, target);
		written.add(target);
	}

	private static ImageScale scale(final PixelSize size) {
		return size.isKnown() ? new ImageScale(size.width() * size.height(),
			"\u00B5m") : ImageScale.PIXELS;
	}

	/** The slide beside its classes. */
	private static ImagePlus overview(final TileSource slide,
		final SlideLabels labels) throws IOException
	{
		final int width = labels.smallWidth();
		final int height = labels.smallHeight();
		return Overview.of(picture(width, height, Thumbnail.of(slide, width,
			height)), picture(width, height, labels.smallColors()));
	}

	private static ImagePlus picture(final int width, final int height,
		final int[] rgb)
	{
		return new ImagePlus("", new ColorProcessor(width, height, rgb));
	}
}
