
package org.histokmeans.cli;

import java.io.File;
import java.io.IOException;

/**
 * Tells the script that started Java that a run came to its end: its classes
 * are worth keeping for later runs. The script names the file.
 */
final class DoneFile {

	private static final String PROPERTY = "histokmeans.done";

	private DoneFile() {
		// only static methods
	}

	static void write() {
		final String path = System.getProperty(PROPERTY, "");
		if (path.isEmpty()) return;
		try {
			new File(path).createNewFile();
		}
		catch (final IOException e) {
			// later runs start as slowly as this one, and the results are right
		}
	}
}
