
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.codebook.WholeFile;
import org.histokmeans.imagej.Messages;

/** The folders of a batch. */
final class BatchFolders {

	private BatchFolders() {
		// only static methods
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if the folders will not
	 *           do
	 */
	static void check(final Path input, final Path output) {
		if (!Files.isDirectory(input)) throw new IllegalArgumentException(String
			.format(Messages.NO_INPUT_FOLDER, input));
		checkOutside(input, output);
	}

	/**
	 * Makes the output folder.
	 *
	 * @throws IllegalArgumentException with a sentence, if it cannot be made
	 */
	static void make(final Path input, final Path output) {
		try {
			Files.createDirectories(output);
			checkOutside(input, output);
		}
		catch (final FileAlreadyExistsException e) {
			throw new IllegalArgumentException(String.format(Messages.NO_FOLDER,
				output, "there is a file of that name."), e);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException(String.format(Messages.NO_FOLDER,
				output, e.getMessage()), e);
		}
	}

	private static void checkOutside(final Path input, final Path output) {
		if (real(output).startsWith(real(input)))
			throw new IllegalArgumentException(String.format(Messages.OUT_INSIDE,
				output));
	}

	/** Links may lead anywhere; of what is missing the path is all there is. */
	private static Path real(final Path path) {
		try {
			return path.toRealPath();
		}
		catch (final IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}

	/** Deletes what programs that were killed left behind. */
	static void deleteParts(final Path output) throws IOException {
		final List<Path> parts;
		try (Stream<Path> files = Files.walk(output)) {
			parts = files.filter(WholeFile::isPart).collect(Collectors.toList());
		}
		for (final Path part : parts) {
			Files.deleteIfExists(part);
		}
	}
}
