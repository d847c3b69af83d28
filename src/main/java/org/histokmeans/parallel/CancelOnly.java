
package org.histokmeans.parallel;

/**
 * Passes on the wish to stop, but not the stages of single images. Safe to use
 * from several threads at once, as every progress.
 */
public final class CancelOnly implements Progress {

	private final Progress progress;

	public CancelOnly(final Progress progress) {
		this.progress = progress;
	}

	@Override
	public void report(final Stage stage, final double fraction) {
		// many images at once would talk across each other
	}

	@Override
	public boolean isCanceled() {
		return progress.isCanceled();
	}
}
