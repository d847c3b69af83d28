
package org.histokmeans.command;

import ij.gui.HTMLDialog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** The page behind the dialogs' Help button; it needs no network. */
public final class Help {

	private static final String PAGE = "/org/histokmeans/help.html";

	private Help() {
		// only static methods
	}

	/** Opens the page in a window of its own. */
	public static void show(final String title) {
		new HTMLDialog(title, text(), false);
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
