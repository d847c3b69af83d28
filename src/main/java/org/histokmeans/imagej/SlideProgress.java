
package org.histokmeans.imagej;

import java.util.Locale;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;

/**
 * Says of a slide how many megapixels of it were read, and how long the rest
 * will take. Safe to use from several threads at once.
 */
final class SlideProgress implements Progress {

	private static final long MEGAPIXEL = 1_000_000;
	private static final double SECOND = 1e9;

	/** Before, nobody knows how fast it is. */
	private static final double PATIENCE = 2;
	private static final double MINUTE = 60;

	private final Progress listener;
	private final long pixels;
	private final int passes;
	private final long start = System.nanoTime();

	/** @param passes how often all pixels are read */
	SlideProgress(final Progress listener, final long pixels, final int passes) {
		this.listener = listener;
		this.pixels = pixels;
		this.passes = passes;
	}

	@Override
	public void report(final Stage stage, final double fraction) {
		if (stage == Stage.COUNTING) report(stage, fraction, fraction / passes);
		else if (stage == Stage.LABELING) report(stage, fraction, (passes - 1 +
			fraction) / passes);
		else listener.report(stage, fraction);
	}

	private void report(final Stage stage, final double fraction,
		final double done)
	{
		final double seconds = (System.nanoTime() - start) / SECOND;
		listener.report(stage, words(fraction, left(seconds, done)), fraction);
	}

	private String words(final double fraction, final String left) {
		return String.format(Locale.ROOT, "%d of %d megapixels%s", Math.round(
			fraction * pixels / MEGAPIXEL), Math.max(1, pixels / MEGAPIXEL), left);
	}

	/** @param done the part of all that was done in these seconds */
	static String left(final double seconds, final double done) {
		if (seconds < PATIENCE || done <= 0) return "";
		final double left = seconds * (1 - done) / done;
		return left < MINUTE ? String.format(Locale.ROOT, ", %.0f s left", left)
			: String.format(Locale.ROOT, ", %.0f min left", left / MINUTE);
	}

	@Override
	public boolean isCanceled() {
		return listener.isCanceled();
	}
}
