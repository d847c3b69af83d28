
package org.histokmeans.command;

import java.awt.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** The page behind the dialogs' Help button; it needs no network. */
public final class Help {

	private static final String PAGE = "/org/histokmeans/help.html";

	private static HelpWindow shown;

	private Help() {
		// only static methods
	}

	/** Opens the page in a window beside the active one, once. */
	public static void show(final String title) {
		show(title, text());
	}

	/** The same with another page of HTML. */
	static synchronized void show(final String title, final String page) {
		final Window active = HelpWindow.active();
		if (shown != null && shown.isShowing() && shown.isOf(active) && shown
			.getTitle().equals(title))
		{
			shown.toFront();
			return;
		}
		shown = new HelpWindow(active, title, page);
		shown.setVisible(true);
	}

	/** The page as HTML. */
	public static String text() {
		try (InputStream in = Help.class.getResourceAsStream(PAGE);
				Scanner scanner = new Scanner(in, StandardCharsets.UTF_8.name()))
		{
			return scanner.useDelimiter("\\A").next();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
