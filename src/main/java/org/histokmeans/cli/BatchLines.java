
package org.histokmeans.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.histokmeans.batch.BatchListener;
import org.histokmeans.batch.BatchResult;

/**
 * Tells on standard error how a batch goes on, a line for each image. Safe to
 * use from several threads at once.
 */
final class BatchLines implements BatchListener {

	/** Between two lines on how far slides are, in nanoseconds. */
	private static final long PATIENCE = 30_000_000_000L;

	private final PrintWriter err;
	private final boolean isQuiet;
	private final long patience;
	private long last = System.nanoTime();
	private int images;
	private int ended;
	private int before;
	private int trained;

	BatchLines(final PrintWriter err, final boolean isQuiet) {
		this(err, isQuiet, PATIENCE);
	}

	/** @param patience between two lines on slides, in nanoseconds */
	BatchLines(final PrintWriter err, final boolean isQuiet,
		final long patience)
	{
		this.err = err;
		this.isQuiet = isQuiet;
		this.patience = patience;
	}

	@Override
	public synchronized void slide(final String image, final String words,
		final double fraction)
	{
		if (isQuiet || System.nanoTime() - last < patience) return;
		last = System.nanoTime();
		err.println(image + ": " + words);
	}

	@Override
	public synchronized void train(final int all) {
		images = all;
		if (!isQuiet) err.println("Training a codebook on " + BatchResult.images(
			all) + ".");
	}

	@Override
	public synchronized void trained(final String image) {
		trained++;
		if (!isQuiet) err.println(String.format(Locale.ROOT,
			"Training, %d of %d: %s", trained, images, image));
	}

	@Override
	public void remark(final String sentence) {
		if (!isQuiet) err.println(sentence);
	}

	@Override
	public synchronized void begin(final int all, final int doneBefore) {
		images = all;
		before = doneBefore;
		if (!isQuiet) err.println(BatchResult.images(all) + ", " + doneBefore +
			" of them done before.");
	}

	@Override
	public synchronized void end(final String image, final String problem,
		final String remark)
	{
		ended++;
		if (!problem.isEmpty()) err.println(problem);
		if (!isQuiet && !remark.isEmpty()) err.println(remark);
		if (!isQuiet) err.println(String.format(Locale.ROOT, "%d of %d: %s",
			before + ended, images, image));
	}
}
