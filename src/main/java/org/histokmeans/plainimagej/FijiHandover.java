
package org.histokmeans.plainimagej;

import ij.IJ;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.scijava.Context;
import org.scijava.command.CommandService;

/** Runs a command by Fiji's own SciJava context. */
final class FijiHandover {

	private FijiHandover() {
		// only static methods
	}

	static void run(final String command) {
		final Context context = (Context) IJ.runPlugIn("org.scijava.Context", "");
		final Future<?> done = context.service(CommandService.class).run(command,
			true);
		waitFor(done);
	}

	/** A macro must not go on before the outputs are there. */
	private static void waitFor(final Future<?> done) {
		try {
			done.get();
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		catch (final ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}
}
