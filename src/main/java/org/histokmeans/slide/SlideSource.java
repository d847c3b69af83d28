
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Areas;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.SlideMessages;

/** A slide to train on. It is opened when it is counted. */
public final class SlideSource implements HistogramSource {

	private final String name;
	private final Path path;
	private final int level;
	private final int sample;
	private final Areas areas;

	/** @param name in sentences */
	public SlideSource(final String name, final Path path, final int level) {
		this(name, path, level, 1, Areas.ALL);
	}

	/**
	 * @param sample one in so many tiles is counted
	 * @param areas in pixels of level 0
	 */
	public SlideSource(final String name, final Path path, final int level,
		final int sample, final Areas areas)
	{
		this.areas = areas;
		this.name = name;
		this.path = path;
		this.level = level;
		this.sample = sample;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public CountedImage count(final Workers workers) throws IOException {
		try (TileSource opened = Slides.open(path, level)) {
			final TileSource slide = Slides.within(opened, areas.read(), level);
			final SlideLevel size = slide.levels().get(level);
			SlideMemory.check(path, size, workers.threads());
			final String title = String.valueOf(path.getFileName());
			return new CountedImage(title, size.width(), size.height(), checked(
				new SlideSegmenter(SegmentOptions.DEFAULT, workers, slide, level)
					.sampling(sample).histogram()), (slide.remark(level) + " " + sampled(
						title)).trim());
		}
	}

	private ColorHistogram checked(final ColorHistogram histogram) {
		if (histogram.size() == 0 && sample > 1) throw new IllegalArgumentException(
			String.format(SlideMessages.NOTHING_SAMPLED, path, sample));
		return histogram;
	}

	/** Empty if all is counted. */
	private String sampled(final String title) {
		return sample == 1 ? "" : String.format(SlideMessages.SAMPLED, title,
			sample);
	}
}
