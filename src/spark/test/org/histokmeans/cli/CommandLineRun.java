
package org.histokmeans.cli;

/** The command line, for tests of other packages. */
public final class CommandLineRun {

	private CommandLineRun() {
		// only static methods
	}

	/** @return the exit code */
	public static int execute(final String... args) {
		return Main.execute(args);
	}
}
