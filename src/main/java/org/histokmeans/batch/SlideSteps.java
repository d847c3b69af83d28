
package org.histokmeans.batch;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;

/**
 * Tells a batch how far a slide of it is, which can take as long as many
 * images. Safe to use from several threads at once.
 */
final class SlideSteps implements Progress {

	private final Progress progress;
	private final BatchListener listener;
	private final String image;
	private volatile boolean isCounted;

	/** @param progress asked whether to stop */
	SlideSteps(final Progress progress, final BatchListener listener,
		final String image)
	{
		this.progress = progress;
		this.listener = listener;
		this.image = image;
	}

	@Override
	public void report(final Stage stage, final double fraction) {
		// of what takes long, the detail is told
	}

	@Override
	public void report(final Stage stage, final String detail,
		final double fraction)
	{
		if (stage == Stage.COUNTING) isCounted = true;
		listener.slide(image, stage + ": " + detail, part(stage, fraction));
	}

	/** Pixels that were counted are half done. */
	private double part(final Stage stage, final double fraction) {
		if (!isCounted) return fraction;
		return stage == Stage.COUNTING ? fraction / 2 : (1 + fraction) / 2;
	}

	@Override
	public boolean isCanceled() {
		return progress.isCanceled();
	}
}
