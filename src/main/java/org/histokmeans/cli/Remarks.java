
package org.histokmeans.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What the user should know of what went well: on standard error. */
final class Remarks {

	private Remarks() {
		// only static methods
	}

	/** @param text empty for nothing */
	static void print(final CommandSpec spec, final String text) {
		if (!text.isEmpty()) spec.commandLine().getErr().println(text);
	}
}
