
package org.histokmeans.imagej;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.regions.Enlargement;
import org.histokmeans.regions.LabelLines;

/**
 * Rows of labels whose reader is told how far it is, and may stop. What follows
 * the last row is written to a stream that may be stopped, too.
 */
final class WatchedLines implements LabelLines {

	private final LabelLines lines;
	private final Progress progress;

	/** Of all rows of all slices: those before, and how many there are. */
	private final long before;
	private final double all;

	/** @param slice from 1 on */
	WatchedLines(final LabelLines lines, final Progress progress, final int slice,
		final int slices)
	{
		this.lines = lines;
		this.progress = progress;
		before = (slice - 1) * (long) lines.height();
		all = slices * (double) lines.height();
	}

	@Override
	public int width() {
		return lines.width();
	}

	@Override
	public int height() {
		return lines.height();
	}

	@Override
	public Enlargement enlargement() {
		return lines.enlargement();
	}

	@Override
	public void read(final int y, final int[] labels) throws IOException {
		progress.stopIfCanceled();
		progress.report(Stage.TRACING, (before + y) / all);
		lines.read(y, labels);
		if (before + y + 1 == all) progress.report(Stage.WRITING, 0);
	}

	static OutputStream watched(final OutputStream out, final Progress progress) {
		return new FilterOutputStream(out) {

			private boolean isStopped;

			/** Once stopped, what is open can still be closed. */
			@Override
			public void write(final byte[] bytes, final int from, final int length)
				throws IOException
			{
				if (!isStopped && progress.isCanceled()) {
					isStopped = true;
					progress.stopIfCanceled();
				}
				out.write(bytes, from, length);
			}
		};
	}
}
