
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;

/** A slide to train on. It is opened when it is counted. */
public final class SlideSource implements HistogramSource {

	private final Path path;
	private final int level;

	public SlideSource(final Path path, final int level) {
		this.path = path;
		this.level = level;
	}

	@Override
	public String name() {
		return path.toString();
	}

	@Override
	public CountedImage count(final Workers workers) throws IOException {
		try (TileSource slide = Slides.open(path, level)) {
			final SlideLevel size = slide.levels().get(level);
			return new CountedImage(String.valueOf(path.getFileName()), size.width(),
				size.height(), new SlideSegmenter(SegmentOptions.DEFAULT, workers,
					slide, level).histogram(), slide.remark(level));
		}
	}
}
