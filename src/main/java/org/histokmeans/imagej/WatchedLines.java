
package org.histokmeans.imagej;

import java.io.IOException;

import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Enlargement;
import org.histokmeans.regions.LabelLines;

/** Tells how far the reading is, and ends it when it is canceled. */
final class WatchedLines implements LabelLines {

	private final LabelLines lines;
	private final Workers workers;

	WatchedLines(final LabelLines lines, final Workers workers) {
		this.lines = lines;
		this.workers = workers;
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
		workers.stopIfCanceled();
		workers.report(Stage.WRITING, (double) y / lines.height());
		lines.read(y, labels);
	}
}
