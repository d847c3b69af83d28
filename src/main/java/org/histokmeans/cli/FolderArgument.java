
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.file.Folders;
import org.histokmeans.text.FileMessages;

/** Output folders named on the command line. */
final class FolderArgument {

	private FolderArgument() {
		// only static methods
	}

	/**
	 * A folder that can be made, when there is something to write.
	 *
	 * @throws Failure with a sentence, if it cannot be made
	 */
	static Path makeable(final String name) {
		if (name.isEmpty()) throw Failure.wrongArguments(String.format(
			FileMessages.NO_PATH, name));
		final Path folder = Paths.get(name);
		try {
			Folders.checkMakeable(folder);
		}
		catch (final IOException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
		return folder;
	}
}
