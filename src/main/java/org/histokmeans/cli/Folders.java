
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.imagefile.Messages;

/** Output folders. */
final class Folders {

	private Folders() {
		// only static methods
	}

	/** Whether both are one file, by whatever names. */
	static boolean isSame(final Path a, final Path b) {
		try {
			return Files.isSameFile(a, b);
		}
		catch (final IOException e) {
			return a.toAbsolutePath().normalize().equals(b.toAbsolutePath()
				.normalize());
		}
	}

	/**
	 * @throws Failure with a sentence, if the folder cannot be made
	 */
	static Path made(final String name) {
		try {
			return Files.createDirectories(Paths.get(name));
		}
		catch (final FileAlreadyExistsException e) {
			throw Failure.wrongArguments(String.format(Messages.NO_FOLDER, name,
				Messages.FILE_OF_THAT_NAME));
		}
		catch (final IOException e) {
			throw Failure.wrongArguments(String.format(Messages.NO_FOLDER, name, e
				.getMessage()));
		}
	}
}
