
package org.histokmeans.imagej;

import java.io.IOException;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.regions.Enlargement;
import org.histokmeans.regions.LabelLines;

/**
 * Rows of labels whose reader is told how far it is, and may stop. What follows
 * the last row is written to a {@link WatchedStream}.
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
}
