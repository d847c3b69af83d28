
package org.histokmeans.cli;

/** What a pipeline reads. */
final class ExitCode {

	static final int DONE = 0;

	/** The others are done. */
	static final int SOME_FAILED = 1;

	static final int WRONG_ARGUMENTS = 2;

	private ExitCode() {
		// only constants
	}
}
