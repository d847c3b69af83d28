
package org.histokmeans.cli;

import ij.Macro;
import ij.macro.Interpreter;

import org.histokmeans.text.Messages;

/** Runs a macro inside the patched ImageJ, and notes whether it failed. */
public final class MacroRun {

	/** ImageJ knows a macro's thread by the beginning of its name. */
	private static final String THREAD_NAME = "Run$_Macro$";

	private MacroRun() {
		// only static methods
	}

	/** Called by {@link HeadlessImageJ} through another class loader. */
	public static boolean run(final String macro, final String argument)
		throws InterruptedException
	{
		final Interpreter interpreter = new Interpreter();
		final Throwable[] thrown = new Throwable[1];
		final Thread thread = new Thread(() -> {
			try {
				interpreter.run(macro, argument);
			}
			catch (final Throwable t) {
				thrown[0] = t;
			}
		}, THREAD_NAME);
		thread.setContextClassLoader(MacroRun.class.getClassLoader());
		thread.start();
		thread.join();
		if (isFailure(thrown[0])) System.err.println(String.format(
			Messages.MACRO_FAILED, thrown[0]));
		if (isSilent(thrown[0], interpreter)) System.err.println(String.format(
			Messages.MACRO_ASKS, interpreter.getLineNumber(), line(macro, interpreter
				.getLineNumber())));
		return thrown[0] == null && !interpreter.wasError();
	}

	/** What a window would ask for, is canceled without one. */
	private static boolean isSilent(final Throwable thrown,
		final Interpreter interpreter)
	{
		return thrown != null && !isFailure(thrown) && !interpreter.wasError();
	}

	private static String line(final String macro, final int number) {
		final String[] lines = macro.split("\r?\n");
		return number < 1 || number > lines.length ? "" : lines[number - 1].trim();
	}

	/** ImageJ ends a macro by an exception, too, after it said why. */
	private static boolean isFailure(final Throwable thrown) {
		return thrown != null && !Macro.MACRO_CANCELED.equals(thrown.getMessage());
	}
}
