
package org.histokmeans.imagej;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.histokmeans.parallel.Progress;

/** Ends the writing of a large file when it is canceled. */
final class WatchedStream extends FilterOutputStream {

	private final Progress progress;
	private boolean isOver;

	WatchedStream(final OutputStream out, final Progress progress) {
		super(out);
		this.progress = progress;
	}

	/** Once it is over the rest goes nowhere, so that it can be closed. */
	@Override
	public void write(final byte[] bytes, final int start, final int count)
		throws IOException
	{
		if (isOver) return;
		isOver = progress.isCanceled();
		progress.stopIfCanceled();
		out.write(bytes, start, count);
	}
}
