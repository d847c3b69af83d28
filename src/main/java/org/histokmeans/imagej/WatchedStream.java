
package org.histokmeans.imagej;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.histokmeans.parallel.Workers;

/** Ends the writing of a large file when it is canceled. */
final class WatchedStream extends FilterOutputStream {

	private final Workers workers;
	private boolean isOver;

	WatchedStream(final OutputStream out, final Workers workers) {
		super(out);
		this.workers = workers;
	}

	/** Once it is over the rest goes nowhere, so that it can be closed. */
	@Override
	public void write(final byte[] bytes, final int start, final int count)
		throws IOException
	{
		if (isOver) return;
		isOver = workers.progress().isCanceled();
		workers.stopIfCanceled();
		out.write(bytes, start, count);
	}
}
