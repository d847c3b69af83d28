
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;

/** A slide to train on. It is opened when it is counted. */
public final class SlideSource implements HistogramSource {

	private final String name;
	private final Path path;
	private final int level;

	/** @param name in sentences */
	public SlideSource(final String name, final Path path, final int level) {
		this.name = name;
		this.path = path;
		this.level = level;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public CountedImage count(final Workers workers) throws IOException {
		try (TileSource slide = Slides.open(path, level)) {
			final SlideLevel size = slide.levels().get(level);
			SlideMemory.check(path, size, workers.threads());
			return new CountedImage(String.valueOf(path.getFileName()), size.width(),
				size.height(), new SlideSegmenter(SegmentOptions.DEFAULT, workers,
					slide, level).histogram(), slide.remark(level));
		}
	}
}
