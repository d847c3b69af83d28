
package org.histokmeans.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Some of the parts of a slide, which one task counts. Immutable. */
final class TileRange implements Serializable {

	private static final long serialVersionUID = 1L;

	private final CohortSlide slide;
	private final SlideHeader header;
	private final int from;
	private final int to;

	private TileRange(final CohortSlide slide, final SlideHeader header,
		final int from, final int to)
	{
		this.slide = slide;
		this.header = header;
		this.from = from;
		this.to = to;
	}

	/**
	 * All parts of a slide.
	 *
	 * @param megapixels of a range, at most, but one part at least
	 */
	static List<TileRange> of(final CohortSlide slide, final SlideHeader header,
		final int megapixels)
	{
		final int step = (int) Math.max(1, Math.min(header.parts(), megapixels *
			1_000_000L / header.pixelsOfPart()));
		final List<TileRange> ranges = new ArrayList<>();
		for (int from = 0; from < header.parts(); from += step) {
			ranges.add(new TileRange(slide, header, from, Math.min(header.parts(),
				from + step)));
		}
		return ranges;
	}

	CohortSlide slide() {
		return slide;
	}

	SlideHeader header() {
		return header;
	}

	int from() {
		return from;
	}

	/** The part after the last. */
	int to() {
		return to;
	}

	/** Whether it is the whole slide. */
	boolean isAll() {
		return to - from == header.parts();
	}
}
