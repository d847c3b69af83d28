
package org.histokmeans.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.histokmeans.batch.BatchListener;
import org.histokmeans.batch.BatchResult;

/** Tells on standard error how a batch goes on, a line for each image. */
final class BatchLines implements BatchListener, AutoCloseable {

	private final PrintWriter out;
	private final PrintWriter err;
	private final boolean isQuiet;
	private long start;
	private int images;
	private int ended;
	private int before;

	BatchLines(final PrintWriter out, final PrintWriter err,
		final boolean isQuiet)
	{
		this.out = out;
		this.err = err;
		this.isQuiet = isQuiet;
	}

	@Override
	public synchronized void begin(final int all, final int doneBefore) {
		images = all;
		before = doneBefore;
		start = System.nanoTime();
		if (!isQuiet) err.println(all + " images, " + doneBefore +
			" of them done before.");
	}

	@Override
	public synchronized void end(final String image, final String problem,
		final String remark)
	{
		ended++;
		if (!problem.isEmpty()) err.println(image + ": " + problem);
		if (!isQuiet && !remark.isEmpty()) err.println(remark);
		if (!isQuiet) err.println(String.format(Locale.ROOT, "%d of %d: %s",
			before + ended, images, image));
	}

	synchronized void sum(final BatchResult result) {
		if (isQuiet) return;
		final double minutes = (System.nanoTime() - start) / 60e9;
		out.println(String.format(Locale.ROOT, "%s %.0f images per minute.", result,
			ended / minutes));
	}

	@Override
	public void close() {
		err.flush();
	}
}
