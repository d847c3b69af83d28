
package org.histokmeans.preview;

import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentOptions;

/** What to look at. Immutable; every request is one of its own. */
public final class Look {

	private final SegmentOptions options;
	private final LabelColors colors;

	public Look(final SegmentOptions options, final LabelColors colors) {
		this.options = options;
		this.colors = colors;
	}

	SegmentOptions options() {
		return options;
	}

	LabelColors colors() {
		return colors;
	}
}
