
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.WindowManager;

import java.awt.Container;
import java.awt.Dialog;
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * A person runs a macro in ImageJ's windows and reads the error message, if
 * there is one.
 */
final class MacroSteps implements Steps {

	static final String ERROR = "error";

	/**
	 * @param args the macro's file, its argument
	 */
	@Override
	public void perform(final Session session, final String[] args)
		throws Exception
	{
		final Path macro = Paths.get(args[0]);
		final String text = new String(Files.readAllBytes(macro), "UTF-8");
		final Session.Command run = session.start(() -> IJ.runMacro(text,
			args.length > 1 ? args[1] : ""));
		session.note(ERROR, errorOf(session, run));
		session.note("windows", WindowManager.getImageCount());
		session.screenshot("macro");
	}

	/** What a message box says while something runs; empty without one. */
	static String errorOf(final Session session, final Session.Command run)
		throws Exception
	{
		final StringBuilder error = new StringBuilder();
		while (!run.isDone()) {
			final Window box = session.await("the end of a macro", () -> run.isDone()
				? new Window(null) : messageBox());
			if (!(box instanceof Dialog)) break;
			Thread.sleep(100);
			error.append(Session.text((Container) box));
			session.press(box, "OK");
		}
		return error.toString();
	}

	/** Not what ImageJ itself opens and closes. */
	private static Window messageBox() {
		for (final Window window : Window.getWindows()) {
			if (window instanceof Dialog && window.isShowing() && Session.button(
				window, "OK") != null) return window;
		}
		return null;
	}
}
