
package org.histokmeans.command;

import ij.IJ;

import org.histokmeans.batch.BatchListener;
import org.histokmeans.batch.BatchResult;
import org.histokmeans.batch.SlideParts;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;

/**
 * Shows in the status bar how many images of a batch are done. Safe to use from
 * several threads at once.
 */
final class BatchStages implements BatchListener {

	private final Progress progress;
	private final SlideParts slides = new SlideParts();
	private int images;
	private int done;
	private int trained;

	BatchStages(final Progress progress) {
		this.progress = progress;
	}

	@Override
	public synchronized void train(final int all) {
		images = all;
		progress.report(Stage.TRAINING, "0 of " + BatchResult.images(all), 0);
	}

	@Override
	public synchronized void trained(final String image) {
		trained++;
		progress.report(Stage.TRAINING, trained + " of " + BatchResult.images(
			images), (double) trained / images);
	}

	@Override
	public void remark(final String sentence) {
		IJ.log(sentence);
	}

	@Override
	public synchronized void begin(final int all, final int doneBefore) {
		images = all;
		done = doneBefore;
		report("");
	}

	@Override
	public synchronized void end(final String image, final String problem,
		final String remark)
	{
		slides.end(image);
		done++;
		report("");
	}

	@Override
	public synchronized void slide(final String image, final String words,
		final double fraction)
	{
		slides.put(image, fraction);
		report("; " + image + ": " + words);
	}

	private void report(final String more) {
		progress.report(Stage.BATCH, done + " of " + BatchResult.images(images) +
			more, (done + slides.sum()) / images);
	}
}
