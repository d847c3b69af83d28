
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.measure.KComparison;
import org.histokmeans.parallel.CancelOnly;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Annotations;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.SlideLabels;
import org.histokmeans.slide.SlideMemory;
import org.histokmeans.slide.SlideSegmenter;
import org.histokmeans.slide.Slides;
import org.histokmeans.slide.TileSource;
import org.histokmeans.text.SlideMessages;

/**
 * Segments a slide by tiles with several K, to see which is best. The figures
 * are those of the image in memory; the pictures are small.
 */
public final class SlideComparer {

	private final SegmentOptions options;
	private final Workers workers;
	private final Path path;
	private final int level;
	private final int sample;
	private final Annotations within;

	/**
	 * @param options their K is not used
	 * @param level of the slide, 0 for the largest
	 * @param sample one in so many tiles is counted for the fits
	 * @param within what is analyzed; null: all
	 */
	public SlideComparer(final SegmentOptions options, final Workers workers,
		final Path path, final int level, final int sample,
		final Annotations within)
	{
		this.within = within;
		this.sample = sample;
		this.options = options;
		this.workers = workers;
		this.path = path;
		this.level = level;
	}

	/**
	 * All pixels are read once, and once more for each K.
	 *
	 * @param ks ascending
	 * @throws IOException with a sentence, if the slide cannot be read
	 */
	public ComparedImage compareForMontage(final List<Integer> ks)
		throws IOException
	{
		try (TileSource opened = Slides.open(path, level)) {
			final TileSource slide = Slides.within(opened, within, level);
			SlideMemory.check(path, slide.levels().get(level), workers.threads());
			return compare(slide, ks);
		}
	}

	private ComparedImage compare(final TileSource slide, final List<Integer> ks)
		throws IOException
	{
		final Workers silent = workers.reportingTo(new CancelOnly(workers
			.progress()));
		final KComparison comparison = new KComparison(options, checked(segmenter(
			slide, 1, workers).histogram()), silent);
		final ComparedImage compared = new ComparedImage(SlidePictures.slide(name(),
			slide, level, workers), comparison.curve(), ks.size(), remark(slide));
		for (final int k : ks) {
			workers.report(Stage.COMPARING, (double) ks.indexOf(k) / ks.size());
			final Fit fit = comparison.fit(k);
			if (!compared.has(fit)) {
				final SlideLabels labels = segmenter(slide, k, silent).label(fit, null,
					figures -> "");
				compared.add(comparison.evidence(fit), SlideJob.report(name(), labels,
					slide.pixelSize(level), workers).row(), SlidePictures.classes(
						labels));
			}
			if (fit.codebook().k() < k) return compared.noMoreThan(fit, ks);
		}
		return compared;
	}

	/** What is empty without a sample, others say. */
	private ColorHistogram checked(final ColorHistogram histogram) {
		if (histogram.size() == 0 && sample > 1) throw new IllegalArgumentException(
			String.format(SlideMessages.NOTHING_SAMPLED, name(), sample));
		return histogram;
	}

	/** A table that lines of other runs stay in gets no other columns. */
	private String remark(final TileSource slide) {
		return sample == 1 ? slide.remark(level) : (slide.remark(level) + " " +
			String.format(SlideMessages.SAMPLED, name(), sample)).trim();
	}

	private String name() {
		return String.valueOf(path.getFileName());
	}

	private SlideSegmenter segmenter(final TileSource slide, final int k,
		final Workers threads)
	{
		return new SlideSegmenter(options.with(options.kmeans().withK(k)), threads,
			slide, level).sampling(sample);
	}
}
