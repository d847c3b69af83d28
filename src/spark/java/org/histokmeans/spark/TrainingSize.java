
package org.histokmeans.spark;

import java.io.IOException;

import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.text.CohortMessages;

/**
 * Adds up how many pixels a codebook would be trained on, as soon as slides are
 * opened: too many are told before hours of counting.
 */
final class TrainingSize {

	private static final long MEGA = 1_000_000;

	private final boolean isAll;
	private final long most;
	private long pixels;

	/**
	 * @param isAll whether each pixel counts: without glass or outside of areas,
	 *          only counting tells how many there are
	 */
	TrainingSize(final boolean isAll) {
		this(isAll, TrainingPool.MAX_WEIGHT);
	}

	/** @param most pixels that one codebook can be trained on */
	TrainingSize(final boolean isAll, final long most) {
		this.isAll = isAll;
		this.most = most;
	}

	void add(final SlideHeader slide) {
		pixels += slide.width() * slide.height();
	}

	/** @throws IOException with a sentence, if they are too many */
	void check() throws IOException {
		if (isAll && pixels > most) throw new IOException(String.format(
			CohortMessages.TOO_MANY_PIXELS, pixels / MEGA, most / MEGA));
	}
}
