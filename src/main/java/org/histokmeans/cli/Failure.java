
package org.histokmeans.cli;

/** Ends the program with a sentence and an exit code. */
final class Failure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private Failure(final String sentence, final int exitCode) {
		super(sentence);
		this.exitCode = exitCode;
	}

	static Failure wrongArguments(final String sentence) {
		return new Failure(sentence, ExitCode.WRONG_ARGUMENTS);
	}

	static Failure someFailed(final String sentence) {
		return new Failure(sentence, ExitCode.SOME_FAILED);
	}

	int exitCode() {
		return exitCode;
	}
}
