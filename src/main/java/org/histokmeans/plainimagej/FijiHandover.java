
package org.histokmeans.plainimagej;

import ij.IJ;

import org.scijava.Context;
import org.scijava.command.CommandService;

/** Runs a command by Fiji's own SciJava context. */
final class FijiHandover {

	private FijiHandover() {
		// only static methods
	}

	static void run(final String command) {
		final Context context = (Context) IJ.runPlugIn("org.scijava.Context", "");
		context.service(CommandService.class).run(command, true);
	}
}
